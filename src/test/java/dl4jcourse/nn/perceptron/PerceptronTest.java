package dl4jcourse.nn.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class PerceptronTest {
    private static final Matrix BITS = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    private final Perceptron blank = new Perceptron(Matrix.zeros(1, 2), 0);

    @Test
    void addsUpAndFiresAboveZero() {
        Perceptron neuron = new Perceptron(Matrix.row(0.1, 0.8, -0.5), 0.2);
        assertEquals(-0.27, neuron.weightedSum(0.3, -0.5, 0.2), 1e-15);
        assertEquals(0, neuron.output(0.3, -0.5, 0.2));
        assertEquals(0, blank.output(1, 1)); // a = 0 is not above 0
        assertEquals(1, new Perceptron(Matrix.zeros(1, 2), Double.MIN_VALUE).output(1, 1));
    }

    @Test
    void learnsFromMistakesAlone() {
        assertEquals(blank, blank.learn(new double[] {1, 1}, 0, 0.5));
        assertEquals(new Perceptron(Matrix.row(0.5, 1), 0.5), blank.learn(new double[] {1, 2}, 1, 0.5));
        Perceptron eager = new Perceptron(Matrix.row(1, 1), 1);
        assertEquals(new Perceptron(Matrix.row(0.5, 0), 0.5), eager.learn(new double[] {1, 2}, 0, 0.5));
    }

    private int epochsUntilRight(int... targets) {
        Perceptron perceptron = blank;
        int epochs = 0;
        while (perceptron.mistakes(BITS, targets) > 0 && epochs < 1000) {
            perceptron = perceptron.epoch(BITS, targets, 0.5);
            epochs++;
        }
        return epochs;
    }

    @Test
    void learnsAndAndOrButNeverXor() {
        assertTrue(epochsUntilRight(0, 0, 0, 1) < 20);
        assertTrue(epochsUntilRight(0, 1, 1, 1) < 20);
        assertTrue(epochsUntilRight(1, 1, 1, 0) < 20);
        assertEquals(1000, epochsUntilRight(0, 1, 1, 0));
    }

    /** Its weights go round in a circle. */
    @Test
    void theRuleNeverSettlesForXor() {
        int[] xor = {0, 1, 1, 0};
        Perceptron perceptron = blank;
        java.util.Set<Perceptron> seen = new java.util.HashSet<>();
        while (seen.add(perceptron)) {
            perceptron = perceptron.epoch(BITS, xor, 0.5);
        }
        assertTrue(seen.size() < 20);
        assertTrue(seen.stream().noneMatch(p -> p.mistakes(BITS, xor) == 0));
    }

    @Test
    void theBoundaryIsWhereTheSumIsZero() {
        assertEquals(0.4, Gates.AND.boundary(1), 1e-15);
        assertEquals(0, Gates.AND.weightedSum(1, Gates.AND.boundary(1)), 1e-15);
        assertEquals(0, Gates.AND.weightedSum(-3, Gates.AND.boundary(-3)), 1e-15);
        assertThrows(IllegalStateException.class, () -> Gates.NOT.boundary(1));
    }

    @Test
    void refusesWhatDoesNotFit() {
        var error = assertThrows(IllegalArgumentException.class, () -> blank.output(1, 2, 3));
        assertEquals("Perceptron: 2 inputs expected to meet w [1×2], but got 3", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Perceptron(BITS, 0));
        assertThrows(IllegalArgumentException.class, () -> blank.learn(new double[] {1, 1}, 2, 0.5));
        assertThrows(IllegalArgumentException.class, () -> blank.epoch(BITS, new int[] {1}, 0.5));
        assertThrows(IllegalArgumentException.class, () -> blank.mistakes(BITS, new int[] {1}));
    }
}
