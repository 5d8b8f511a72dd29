package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;

/** Derivatives without backpropagation: (f(x + h) − f(x − h)) / 2h, entry by entry. */
public final class FiniteDifferences {
    private static final double H = 1e-6;

    private FiniteDifferences() {}

    public static Matrix gradient(ToDoubleFunction<Matrix> f, Matrix at) {
        return Matrix.of(at.rows(), at.cols(), (i, j) -> {
            Matrix h = Matrix.of(at.rows(), at.cols(), (p, q) -> p == i && q == j ? H : 0);
            return (f.applyAsDouble(at.add(h)) - f.applyAsDouble(at.sub(h))) / (2 * H);
        });
    }

    public static void assertClose(Matrix expected, Matrix actual) {
        double difference = expected.sub(actual).maxAbs();
        double scale = Math.max(1e-3, Math.max(expected.maxAbs(), actual.maxAbs()));
        assertTrue(difference <= 1e-6 * scale, () -> "expected " + expected + " but was " + actual);
    }
}
