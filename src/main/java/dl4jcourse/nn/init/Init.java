package dl4jcourse.nn.init;

import dl4jcourse.nn.Matrix;
import java.util.Random;

/**
 * How the weights of a layer begin. The spread that keeps signals alive depends on how many numbers each output sums (fan
 * in) and to how many outputs each input goes (fan out).
 *
 * <pre>{@code Linear.of(784, 128, Init.heNormal(), new Random(1))}</pre>
 */
@FunctionalInterface
public interface Init {
    /**
     * Initial weights, [out×fanIn].
     *
     * @param out the rows of W
     * @param fanIn the columns of W
     * @param fanOut {@code out} for a Linear, {@code out · h · w} for a convolution
     * @param random where the numbers come from, row by row
     */
    Matrix weights(int out, int fanIn, int fanOut, Random random);

    /** All 0: every neuron of a layer then learns the same. DL4J's ZERO. */
    static Init zeros() {
        return (out, fanIn, fanOut, random) -> Matrix.zeros(out, fanIn);
    }

    /** Normal with mean 0 and standard deviation σ. */
    static Init normal(double sigma) {
        if (!(sigma >= 0 && Double.isFinite(sigma))) {
            throw new IllegalArgumentException(
                    "Init.normal: a standard deviation of at least 0 expected, but got " + sigma);
        }
        return (out, fanIn, fanOut, random) -> Matrix.randn(out, fanIn, random).mul(sigma);
    }

    /** Normal with σ² = 2 / (fanIn + fanOut): Glorot and Bengio, 2010, for tanh and sigmoid. DL4J's XAVIER. */
    static Init xavierNormal() {
        return (out, fanIn, fanOut, random) ->
                normal(Math.sqrt(2.0 / (fanIn + fanOut))).weights(out, fanIn, fanOut, random);
    }

    /** Uniform in ±√(6 / (fanIn + fanOut)), the same variance. DL4J's XAVIER_UNIFORM. */
    static Init xavierUniform() {
        return (out, fanIn, fanOut, random) -> uniform(Math.sqrt(6.0 / (fanIn + fanOut)), out, fanIn, random);
    }

    /** Normal with σ² = 2 / fanIn: He and others, 2015, for ReLU. DL4J's RELU. */
    static Init heNormal() {
        return (out, fanIn, fanOut, random) -> normal(Math.sqrt(2.0 / fanIn)).weights(out, fanIn, fanOut, random);
    }

    /** Uniform in ±√(6 / fanIn), the same variance. DL4J's RELU_UNIFORM. */
    static Init heUniform() {
        return (out, fanIn, fanOut, random) -> uniform(Math.sqrt(6.0 / fanIn), out, fanIn, random);
    }

    private static Matrix uniform(double bound, int out, int fanIn, Random random) {
        return Matrix.rand(out, fanIn, random).map(u -> (2 * u - 1) * bound);
    }
}
