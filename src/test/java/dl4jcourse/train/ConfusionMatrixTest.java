package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Bits;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    /** 8 of class 0, 4 of class 1, none of class 2. */
    private final ConfusionMatrix counts = new ConfusionMatrix(new int[][] {{6, 1, 1}, {2, 2, 0}, {0, 0, 0}});

    @Test
    void valuesByHand() {
        assertEquals(6 / 8.0, counts.precision(0));
        assertEquals(6 / 8.0, counts.recall(0));
        assertEquals(2 / 3.0, counts.precision(1));
        assertEquals(2 / 4.0, counts.recall(1));
        assertEquals(4 / 7.0, counts.f1(1));
        // the mistake: rows for columns
        assertNotEquals(counts.recall(1), counts.precision(1));
    }

    @Test
    void f1IsTheHarmonicMean() {
        double p = counts.precision(1);
        double r = counts.recall(1);
        assertEquals(2 * p * r / (p + r), counts.f1(1), 1e-15);
    }

    @Test
    void whatDoesNotOccurIsNaN() {
        assertEquals(0, counts.precision(2));
        assertTrue(Double.isNaN(counts.recall(2)));
        assertEquals(0, counts.f1(2));
        ConfusionMatrix nothing = ConfusionMatrix.empty(2);
        assertTrue(Double.isNaN(nothing.precision(0)) && Double.isNaN(nothing.f1(0)));
    }

    @Test
    void refusesClassesThatAreNone() {
        for (int bad : new int[] {-1, 3}) {
            var error = assertThrows(IllegalArgumentException.class, () -> counts.f1(bad));
            assertTrue(error.getMessage().contains("0 to 2 expected, but got " + bad), error.getMessage());
            assertThrows(IllegalArgumentException.class, () -> counts.precision(bad));
            assertThrows(IllegalArgumentException.class, () -> counts.recall(bad));
            assertThrows(IllegalArgumentException.class, () -> counts.plus(new int[] {0}, new int[] {bad}));
            assertThrows(IllegalArgumentException.class, () -> counts.plus(new int[] {bad}, new int[] {0}));
        }
    }

    @Test
    void refusesTargetsThatAreNoClasses() {
        Dataset bits = Bits.XOR.table();
        var error = assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.of(bits, x -> bits.y()));
        assertTrue(error.getMessage().contains("one-hot rows"), error.getMessage());
        assertTrue(
                error.getMessage().contains("for 0/1 answers use Bits.twoClasses, or measure()"), error.getMessage());
        Dataset classes = Bits.twoClasses(bits);
        assertEquals(1, ConfusionMatrix.of(classes, x -> classes.y()).accuracy());
    }

    @Test
    void refusesPredictionsThatAreNoNumbers() {
        Dataset classes = Bits.twoClasses(Bits.XOR.table());
        Matrix prediction = Matrix.of(4, 2, (i, j) -> i == 2 && j == 1 ? Double.NaN : 0);
        var error = assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.of(classes, x -> prediction));
        assertTrue(error.getMessage().contains("example 2"), error.getMessage());
        assertTrue(error.getMessage().contains("NaN"), error.getMessage());
    }
}
