package dl4jcourse.gradcheck;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/**
 * Gradients without backpropagation: move one number, look how the loss moves (lecture 05).
 *
 * <p>Slow, four forward passes for every number, and right by construction: it knows nothing of the chain rule. For big
 * arrays {@link #sampling} looks at some entries only.
 *
 * <pre>{@code
 * var numerical = NumericalGradient.standard().of(net, loss, x, y);
 * GradientReport.compareNumerically("hand", GradientCheck.gradients(net, loss, x, y), numerical)
 * }</pre>
 *
 * @param h the step for numbers up to 1; greater numbers p are moved by h·|p|
 * @param entries how many entries of each array to look at, at most
 * @param seed chooses these entries
 */
public record NumericalGradient(double h, int entries, long seed) {
    /** The error h²f‴/6 of the central difference and the rounding error ε|f|/h are both small, about 1e-11. */
    private static final double STANDARD_STEP = 1e-5;

    /** Checks the numbers. */
    public NumericalGradient {
        if (!(h > 0 && h < 1)) {
            throw new IllegalArgumentException("NumericalGradient: a step between 0 and 1 expected, but got " + h);
        }
        if (entries < 1) {
            throw new IllegalArgumentException("NumericalGradient: at least 1 entry expected, but got " + entries);
        }
    }

    /** All entries, with the step 1e-5. */
    public static NumericalGradient standard() {
        return new NumericalGradient(STANDARD_STEP, Integer.MAX_VALUE, 0);
    }

    /** The same with another step. */
    public NumericalGradient step(double h) {
        return new NumericalGradient(h, entries, seed);
    }

    /** The same for at most so many entries of each array, chosen by the seed. */
    public NumericalGradient sampling(int entries, long seed) {
        return new NumericalGradient(h, entries, seed);
    }

    /**
     * ∂L/∂p of each parameter p by its key, and ∂L/∂x under "x", in training mode with the random numbers of
     * {@link Sequential#backprop(Loss, Matrix, Matrix)}, so that dropout draws the same mask every time.
     */
    public Map<String, Estimate> of(Sequential net, Loss loss, Matrix x, Matrix y) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        net.params().forEach((key, p) -> {
            Map<String, Matrix> params = new LinkedHashMap<>(net.params());
            estimates.put(
                    key,
                    of(
                            changed -> {
                                params.put(key, changed);
                                return loss(net.withParams(params), loss, x, y);
                            },
                            p));
        });
        estimates.put(GradientCheck.INPUT, of(changed -> loss(net, loss, changed, y), x));
        return estimates;
    }

    private static double loss(Sequential net, Loss loss, Matrix x, Matrix y) {
        return loss.value(net.forward(x, Mode.train(new Random(0))).y(), y);
    }

    /** ∂f/∂p, for a function of one array. */
    public Estimate of(ToDoubleFunction<Matrix> f, Matrix p) {
        double f0 = f.applyAsDouble(p);
        int size = p.rows() * p.cols();
        double[] gradient = new double[size];
        double[] sampled = new double[size];
        double[] kinked = new double[size];
        double noise = 0;
        for (int k : Sample.of(size, entries, seed)) {
            checkStop();
            Slope slope = Slope.of(t -> f.applyAsDouble(moved(p, k, t)), f0, h * scale(p, k));
            gradient[k] = slope.value();
            sampled[k] = 1;
            kinked[k] = slope.kink() ? 1 : 0;
            noise = Math.max(noise, slope.noise());
        }
        return new Estimate(shaped(gradient, p), shaped(sampled, p), shaped(kinked, p), noise);
    }

    /** Many entries take long: the request to stop, which Jupyter's ■ makes, is heard between two of them. */
    private static void checkStop() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "NumericalGradient: stopped on request; for big networks look at a sample: sampling(entries, seed)");
        }
    }

    private static double scale(Matrix p, int k) {
        return Math.max(1, Math.abs(p.get(k / p.cols(), k % p.cols())));
    }

    /** p with entry k, counted row by row, moved by t. */
    private static Matrix moved(Matrix p, int k, double t) {
        double[][] values = p.toArray();
        values[k / p.cols()][k % p.cols()] += t;
        return Matrix.of(values);
    }

    private static Matrix shaped(double[] values, Matrix like) {
        return Matrix.of(like.rows(), like.cols(), (i, j) -> values[i * like.cols() + j]);
    }
}
