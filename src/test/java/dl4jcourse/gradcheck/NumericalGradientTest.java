package dl4jcourse.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class NumericalGradientTest {
    private final NumericalGradient standard = NumericalGradient.standard();

    private static Estimate slope(DoubleUnaryOperator f, double at) {
        return NumericalGradient.standard().of(m -> f.applyAsDouble(m.get(0, 0)), Matrix.row(at));
    }

    private static boolean kink(DoubleUnaryOperator f, double at) {
        return slope(f, at).kinked().get(0, 0) > 0;
    }

    @Test
    void everyEntryOfASmoothFunction() {
        Matrix p = Matrix.of(new double[][] {{1, -2, 30}, {0, 0.5, 400}});
        // f = ½ Σ p² has the gradient p
        Estimate e = standard.of(m -> m.mul(m).sum() / 2, p);
        assertTrue(e.gradient().sub(p).maxAbs() < 1e-6 * 400, e::toString);
        assertEquals(Matrix.ones(2, 3), e.sampled());
        assertEquals(Matrix.zeros(2, 3), e.kinked());
        assertEquals(Matrix.ones(2, 3), e.trusted());
        assertEquals("", e.firstKink());
    }

    @Test
    void smoothFunctionsHaveNoKinks() {
        for (double at : new double[] {-3, -0.5, 0, 1e-5, 0.7, 2, 50}) {
            assertFalse(kink(StrictMath::tanh, at));
            assertFalse(kink(x -> x * x, at));
            assertFalse(kink(x -> StrictMath.exp(x / 10), at));
            assertFalse(kink(x -> 7, at));
            assertEquals(2 * at, slope(x -> x * x, at).gradient().get(0, 0), 1e-8 * Math.max(1, at * at));
        }
    }

    /** Wherever in ±h the kink is, beside the number or right at it. */
    @Test
    void kinksWithinTheStepAreFound() {
        for (double u = -0.95; u < 0.96; u += 0.05) {
            double at = u * 1e-5;
            assertTrue(kink(x -> Math.max(0, x), at), "at " + at);
            assertTrue(kink(x -> 3 * x + 0.001 * Math.abs(x), at), "at " + at);
        }
        assertTrue(kink(x -> Math.max(0, x), 0));
        assertTrue(kink(x -> 1e-4 * Math.max(0, x), 0), "the kink of a flat function");
        assertFalse(kink(x -> Math.max(0, x), 1.1e-5));
        assertFalse(kink(x -> Math.max(0, x), -1.1e-5));
        assertFalse(kink(x -> Math.max(0, x), 1));
    }

    /** At 1000 the step is 1000 times as long. */
    @Test
    void theStepGrowsWithTheNumber() {
        assertTrue(kink(x -> Math.abs(x - 1000), 1000.009));
        assertFalse(kink(x -> Math.abs(x - 1000), 1000.011));
        assertTrue(kink(x -> Math.abs(x + 1000), -1000.009));
        assertFalse(kink(x -> Math.abs(x - 0.1), 0.1 + 1.1e-5));
    }

    @Test
    void kinksAreLocated() {
        Matrix p = Matrix.of(new double[][] {{1, 2}, {3, 0}});
        Estimate e = standard.of(m -> m.map(v -> Math.max(0, v)).sum(), p);
        assertEquals("[1, 1]", e.firstKink());
        assertEquals(1, e.kinked().sum());
        assertEquals(3, e.trusted().sum());
    }

    @Test
    void aSampleIsChosenByItsSeed() {
        Matrix p = Matrix.ones(20, 30);
        Estimate e = standard.sampling(10, 1).of(Matrix::sum, p);
        assertEquals(10, e.sampled().sum());
        assertEquals(e.sampled(), standard.sampling(10, 1).of(Matrix::sum, p).sampled());
        assertNotEquals(e.sampled(), standard.sampling(10, 2).of(Matrix::sum, p).sampled());
        assertTrue(e.gradient().sub(e.sampled()).maxAbs() < 1e-6, e::toString);
        assertEquals(600, standard.sampling(600, 1).of(Matrix::sum, p).sampled().sum());
        assertEquals(
                Matrix.row(1, 1),
                standard.sampling(2, 1).of(Matrix::sum, Matrix.row(1, 1)).sampled());
    }

    @Test
    void noiseGrowsWithTheFunctionAndShrinksWithTheStep() {
        double small = standard.of(Matrix::sum, Matrix.row(1)).noise();
        assertEquals(1000, standard.of(m -> 1000 * m.sum(), Matrix.row(1)).noise() / small, 1e-6);
        assertEquals(0.1, standard.step(1e-4).of(Matrix::sum, Matrix.row(1)).noise() / small, 1e-3);
        assertEquals(16 * Math.ulp(1.0) / 1e-5, small, 1e-14);
        // the value at the point counts, and those beside it
        assertTrue(slope(x -> x == 0 ? 1e6 : 0, 0).noise() > 1e-4);
        assertTrue(slope(x -> x > 0 ? -1e6 : 0, 0).noise() > 1e-4);
        assertTrue(slope(x -> x < 0 ? -1e6 : 0, 0).noise() > 1e-4);
    }

    @Test
    void senselessStepsAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> standard.step(0));
        assertEquals("NumericalGradient: a step between 0 and 1 expected, but got 0.0", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> standard.step(1));
        assertThrows(IllegalArgumentException.class, () -> standard.step(Double.NaN));
        error = assertThrows(IllegalArgumentException.class, () -> standard.sampling(0, 1));
        assertEquals("NumericalGradient: at least 1 entry expected, but got 0", error.getMessage());
        assertEquals(
                1,
                standard.sampling(1, 7)
                        .of(Matrix::sum, Matrix.ones(2, 2))
                        .sampled()
                        .sum());
        assertEquals(new NumericalGradient(1e-5, 3, 7), standard.sampling(3, 7));
        assertEquals(new NumericalGradient(0.1, 3, 7), standard.sampling(3, 7).step(0.1));
    }

    @Test
    void stopsWhenAsked() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    java.util.concurrent.CancellationException.class,
                    () -> NumericalGradient.standard().of(Matrix::sum, Matrix.ones(2, 2)));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
