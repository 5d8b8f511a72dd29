package dl4jcourse.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Another shape is a mark of numbers alone: words and truth values that differ have no shape. */
class ValueMarksTest {
    private static Optional<String> mark(Object expected, Object got) {
        Observation seen = new Observation(new Object[0], expected, got);
        return new ValueMarks(List.of(seen), 1e-9).find().map(Diagnosis::name);
    }

    @Test
    void fewerNumbersAreAnotherShape() {
        assertEquals(Optional.of("shape"), mark(new double[] {1, 2}, new double[] {1}));
    }

    @Test
    void otherWordsAreNot() {
        assertEquals(Optional.empty(), mark("3 → 2 ReLU", "3 → 2 Tanh"));
        assertEquals(Optional.empty(), mark(new boolean[] {true}, new boolean[] {false}));
    }

    @Test
    void nothingButZerosIsNoFactor() {
        assertEquals(Optional.of("factor"), mark(new double[] {1, 2}, new double[] {3, 6}));
        assertEquals(Optional.empty(), mark(new double[] {1, 2}, new double[] {0, 0}));
    }

    @Test
    void floatsAreRightToAFewDigits() {
        assertEquals(Optional.of("imprecise"), mark(2.0 / 3, (double) (2f / 3)));
        assertEquals(Optional.empty(), mark(2.0 / 3, 0.667));
    }

    @Test
    void aSingleNumberHasNoFactor() {
        assertEquals(Optional.empty(), mark(3.0, 4.5));
        assertEquals(Optional.of("factor"), mark(new double[] {2, 4}, new double[] {3, 6}));
        assertEquals(Optional.empty(), mark(new int[] {2, 4}, new int[] {0, 0}).filter("factor"::equals));
    }

    @Test
    void otherNamesInAMapAreNamed() {
        assertEquals(Optional.of("keys"), mark(Map.of("dW", 1.0), Map.of("W", 1.0)));
    }
}
