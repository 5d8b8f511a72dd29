package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;

/**
 * Weights shrink by a share at each update, past the optimiser: its means and velocities do not see it (Loshchilov and
 * Hutter 2017, arXiv:1711.05101). With {@link Sgd} it is the same as {@link L2}. With {@link Adam#pytorch} it is PyTorch's
 * AdamW, which decays biases too.
 *
 * @param coefficient c, at least 0; the share is α c
 */
public record WeightDecay(double coefficient) implements Regularization {
    /** Checks c. */
    public WeightDecay {
        Expect.notNegative("WeightDecay: the coefficient", coefficient);
    }

    /** As DL4J's score counts it, though no gradient of it is taken. */
    @Override
    public double penalty(Matrix W) {
        // ½ c Σ w²
        return 0.5 * coefficient * W.mul(W).sum();
    }

    @Override
    public Matrix decay(Matrix W, Matrix updated, double rate) {
        // W' − α c W
        return updated.zip(W, (next, w) -> next - rate * coefficient * w);
    }
}
