package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.perceptron.Gates;
import dl4jcourse.nn.perceptron.Perceptron;
import org.junit.jupiter.api.Test;

class DecisionLineTest {
    private final Matrix bits = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

    private static void onLine(Perceptron perceptron) {
        double[][] ends = DecisionLine.ends(perceptron);
        for (int i = 0; i < 2; i++) {
            assertEquals(0, perceptron.weightedSum(ends[0][i], ends[1][i]), 1e-12, perceptron::toString);
        }
    }

    @Test
    void theEndsAreOnTheLine() {
        onLine(Gates.AND);
        onLine(new Perceptron(Matrix.row(1, 0), -0.5));
        onLine(new Perceptron(Matrix.row(0, -2), 1));
        onLine(new Perceptron(Matrix.row(3, 0.001), -0.5));
    }

    @Test
    void drawsWithAndWithoutALine() {
        assertEquals(
                (byte) 'P',
                DecisionLine.of(bits, new int[] {0, 0, 0, 1}, Gates.AND).png()[1]);
        Perceptron blind = new Perceptron(Matrix.zeros(1, 2), 0);
        assertFalse(Double.isFinite(DecisionLine.ends(blind)[1][0]));
        assertTrue(DecisionLine.of(bits, new int[] {1, 1, 1, 1}, blind).svg().contains("<svg"));
    }
}
