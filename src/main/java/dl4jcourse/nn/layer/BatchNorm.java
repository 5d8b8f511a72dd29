package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Channels;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Params;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Batch normalisation (Ioffe and Szegedy, 2015): each channel gets mean 0 and variance 1 over the batch, then the scale γ
 * and the shift β that it learns.
 *
 * <p>In training the statistics are the batch's, in evaluation the running ones, which each training pass moves a tenth of
 * the way towards the batch's: {@link Forward#state} has them, {@link #withState} takes them. Defaults as in DL4J: ε = 1e-5,
 * decay 0.9, and the biased variance (÷ m) also in the running one, where PyTorch takes the unbiased (÷ (m − 1)).
 *
 * @param pixels 1 for features; H·W for images [C·H·W], which are normalised over batch and pixels together
 * @param gamma γ, [1×C]
 * @param beta β, [1×C]
 * @param mean the running mean, [1×C]
 * @param var the running variance, [1×C]
 */
public record BatchNorm(int pixels, Matrix gamma, Matrix beta, Matrix mean, Matrix var) implements Layer {
    /** ε, added to the variance. */
    public static final double EPSILON = 1e-5;
    /** How much of the running statistics stays at each training pass. */
    public static final double DECAY = 0.9;

    /** Checks that the four rows have one length. */
    public BatchNorm {
        Matrix row = Matrix.zeros(1, gamma.cols());
        Params.check("BatchNorm", Params.of("gamma", row, "beta", row), Params.of("gamma", gamma, "beta", beta));
        Params.check("BatchNorm", Params.of("mean", row, "var", row), Params.of("mean", mean, "var", var));
        if (pixels < 1) {
            throw new IllegalArgumentException("BatchNorm: pixels of at least 1 expected, but got " + pixels);
        }
    }

    /** For features: γ = 1, β = 0, running mean 0 and variance 1. */
    public static BatchNorm of(int features) {
        return of(new ImageShape(features, 1, 1));
    }

    /** For images, by channel: γ = 1, β = 0, running mean 0 and variance 1. */
    public static BatchNorm of(ImageShape in) {
        Matrix zeros = Matrix.zeros(1, in.channels());
        return new BatchNorm(in.pixels(), zeros.add(1), zeros, zeros, zeros.add(1));
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        new ImageShape(gamma.cols(), pixels, 1).check(this, x);
        boolean train = mode instanceof Mode.Train;
        // one row a channel, [C×m] with m = batch · pixels
        Matrix c = Channels.ofImages(x, gamma.cols());
        // μ = Σ x / m, in evaluation the running mean
        Matrix mu = train ? c.sum(1).div(c.cols()) : mean.transpose();
        Matrix centred = c.addColumnVector(mu.mul(-1));
        // v = Σ (x − μ)² / m, in evaluation the running variance
        Matrix v = train ? centred.mul(centred).sum(1).div(c.cols()) : var.transpose();
        // s = 1 / √(v + ε);  x̂ = (x − μ) s;  y = γ x̂ + β
        Matrix s = v.map(a -> 1 / Math.sqrt(a + EPSILON));
        Matrix xHat = centred.mulColumnVector(s);
        Matrix y = xHat.mulColumnVector(gamma.transpose()).addColumnVector(beta.transpose());
        Map<String, Matrix> state = train ? Params.of("mean", moved(mean, mu), "var", moved(var, v)) : state();
        return new Forward(Channels.toImages(y, pixels), dY -> backward(train, xHat, s, dY), state);
    }

    /** running ← 0.9 · running + 0.1 · the batch's. */
    private static Matrix moved(Matrix running, Matrix batch) {
        return running.blend(DECAY, batch.transpose());
    }

    private Backward backward(boolean train, Matrix xHat, Matrix s, Matrix dImages) {
        Matrix dY = Channels.ofImages(dImages, gamma.cols());
        double m = dY.cols();
        // dγ = Σ dY ⊙ x̂;  dβ = Σ dY
        Matrix dGamma = dY.mul(xHat).sum(1);
        Matrix dBeta = dY.sum(1);
        Supplier<Matrix> dX = () -> {
            // dX = γ s (dY − dβ / m − x̂ dγ / m), for mean and variance depend on every x; in evaluation dX = γ s dY
            Matrix pull = xHat.mulColumnVector(dGamma.div(-m)).addColumnVector(dBeta.div(-m));
            Matrix d = train ? dY.add(pull) : dY;
            return Channels.toImages(d.mulColumnVector(s.mul(gamma.transpose())), pixels);
        };
        return new Backward(dX, Params.of("gamma", dGamma.transpose(), "beta", dBeta.transpose()));
    }

    @Override
    public Map<String, Matrix> params() {
        return Params.of("gamma", gamma, "beta", beta);
    }

    @Override
    public BatchNorm withParams(Map<String, Matrix> params) {
        Params.check(this, params(), params);
        return new BatchNorm(pixels, params.get("gamma"), params.get("beta"), mean, var);
    }

    @Override
    public Map<String, Matrix> state() {
        return Params.of("mean", mean, "var", var);
    }

    @Override
    public BatchNorm withState(Map<String, Matrix> state) {
        Params.check(this, state(), state);
        return new BatchNorm(pixels, gamma, beta, state.get("mean"), state.get("var"));
    }

    @Override
    public String toString() {
        return "BatchNorm(" + gamma.cols() + (pixels == 1 ? "" : "×" + pixels) + ")";
    }
}
