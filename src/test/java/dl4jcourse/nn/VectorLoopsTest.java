package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs of {@link Matrix} with a loop of their own, against the same through a function. */
class VectorLoopsTest {
    private final Random random = new Random(6);

    /** Lengths that vectors do not divide, and one so large that several cores share it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 33, 500})
    void theSameAsThroughAFunction(int n) {
        Matrix a = Matrix.randn(n, n, random);
        Matrix b = Matrix.randn(n, n, random);
        assertEquals(a.zip(b, (p, q) -> p * q), a.mul(b));
        assertEquals(a.map(p -> Math.max(p, 0.5)), a.max(0.5));
        assertEquals(a.zip(b, (p, q) -> q > 0 ? p : 0 * p), a.wherePositive(b));
        assertEquals(a.zip(b, (p, q) -> 0.9 * p + (1 - 0.9) * q), a.blend(0.9, b));
        Matrix squares = b.mul(b);
        assertEquals(a.zip(squares, (p, q) -> p / (Math.sqrt(q) + 1e-3)), a.divByRoot(squares, 1e-3));
        assertEquals(a.zip(b, (p, q) -> p + 3 * q), a.addScaled(3, b));
    }

    @Test
    void ofTransposesToo() {
        Matrix a = Matrix.randn(3, 5, random);
        Matrix b = Matrix.randn(5, 3, random);
        Matrix t = Matrix.of(b.transpose().toArray());
        assertEquals(a.wherePositive(t), a.wherePositive(b.transpose()));
        assertEquals(a.blend(0.5, t), a.blend(0.5, b.transpose()));
        assertEquals(t.max(0), b.transpose().max(0));
    }

    @Test
    void positiveMeansGreaterThanZero() {
        Matrix x = Matrix.row(-1, -0.0, 0, Double.MIN_VALUE, 1e-300, 0.5, 3, 1e300, Double.POSITIVE_INFINITY);
        Matrix seven = Matrix.ones(1, 9).mul(7);
        assertEquals(Matrix.row(0, 0, 0, 7, 7, 7, 7, 7, 7), seven.wherePositive(x));
        assertTrue(
                Double.isNaN(Matrix.row(7).wherePositive(Matrix.row(Double.NaN)).get(0, 0)));
        assertEquals(
                0,
                Matrix.row(7)
                        .wherePositive(Matrix.row(Double.NEGATIVE_INFINITY))
                        .get(0, 0));
    }

    @Test
    void aRowOfZerosLeavesTheOtherAsItIs() {
        Matrix a = Matrix.randn(3, 5, random);
        Matrix b = Matrix.of(3, 5, (i, j) -> i == 1 ? 0 : random.nextGaussian());
        assertEquals(a.zip(b, (p, q) -> p - 0.1 * q), a.addScaled(-0.1, b));
        assertEquals(a.rows(1, 2), a.addScaled(-0.1, b).rows(1, 2));
        Matrix negative = Matrix.row(-0.0, 0, -0.0, 0);
        Matrix zeros = Matrix.row(0, 0, -0.0, -0.0);
        for (double factor : new double[] {-1, 1, 0, -0.0}) {
            assertEquals(negative.zip(zeros, (p, q) -> p + factor * q), negative.addScaled(factor, zeros));
            assertEquals(
                    negative.zip(Matrix.zeros(1, 4), (p, q) -> p + factor * q),
                    negative.addScaled(factor, Matrix.zeros(1, 4)));
        }
        for (double factor : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertTrue(Double.isNaN(a.addScaled(factor, b).get(1, 0)), "0 times " + factor);
        }
        Matrix oneNaN = Matrix.of(3, 5, (i, j) -> i == 2 && j == 4 ? Double.NaN : 0);
        assertTrue(Double.isNaN(a.add(oneNaN).get(2, 4)));
    }

    @Test
    void aStepDownByZerosMakesNoNewRow() {
        double[] row = {1, -2, -0.0};
        assertSame(row, VectorLoops.addScaled(row, -0.1, new double[3]));
        assertNotSame(row, VectorLoops.addScaled(row, -0.1, new double[] {0, 0, -0.0}));
        assertNotSame(row, VectorLoops.addScaled(row, 0.1, new double[3]));
    }

    @Test
    void stacksRows() {
        Matrix a = Matrix.row(1, 2);
        Matrix b = Matrix.of(new double[][] {{3, 4}, {5, 6}});
        assertArrayEquals(
                new double[] {1, 2, 3, 4, 5, 6}, Matrix.vstack(List.of(a, b)).toFlatArray());
        assertEquals(
                2,
                Matrix.vstack(List.of(Matrix.zeros(0, 2), Matrix.zeros(0, 2))).cols());
        assertEquals(
                "vstack: all must have as many columns as the first, but got [1×2] and [1×3]",
                message(() -> Matrix.vstack(List.of(a, Matrix.row(1, 2, 3)))));
        assertEquals("vstack: at least one matrix expected, but got none", message(() -> Matrix.vstack(List.of())));
    }

    @Test
    void shapesAreChecked() {
        Matrix a = Matrix.row(1, 2);
        Matrix b = Matrix.row(1, 2, 3);
        String shapes = ": both shapes must be equal, but got [1×2] and [1×3]";
        assertEquals("mul" + shapes, message(() -> a.mul(b)));
        assertEquals("wherePositive" + shapes, message(() -> a.wherePositive(b)));
        assertEquals("blend" + shapes, message(() -> a.blend(0.5, b)));
        assertEquals("divByRoot" + shapes, message(() -> a.divByRoot(b, 1)));
    }

    private static String message(Runnable run) {
        return assertThrows(IllegalArgumentException.class, run::run).getMessage();
    }
}
