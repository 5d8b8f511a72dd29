package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;

/**
 * A ReLU that lets a little of the negative pass: f(x) = x for x > 0, else αx. Its derivative at 0 is taken as 1, as DL4J
 * does (PyTorch: α).
 *
 * <p>DL4J turns α into a float: {@code LeakyRelu(0.01)} differs there by 2e-8 of α; a power of two such as 1/128 is exact.
 *
 * @param alpha α, the slope for negative x; PyTorch's and DL4J's default is 0.01
 */
public record LeakyRelu(double alpha) implements Activation {
    /** Checks the slope. */
    public LeakyRelu {
        if (!Double.isFinite(alpha)) {
            throw new IllegalArgumentException("LeakyRelu: alpha must be a finite number, but got " + alpha);
        }
    }

    @Override
    public double value(double x) {
        // f(x) = x for x > 0, else αx
        return x > 0 ? x : alpha * x;
    }

    @Override
    public double derivative(double x) {
        // f′(x) = 1 for x ≥ 0, else α
        return x >= 0 ? 1 : alpha;
    }

    @Override
    public String toString() {
        return "LeakyRelu(" + alpha + ")";
    }
}
