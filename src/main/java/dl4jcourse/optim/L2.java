package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;

/**
 * Each weight is pulled towards 0 in proportion to its size (ridge, lecture 08). PyTorch's optimisers call this
 * {@code weight_decay}, except AdamW.
 *
 * @param lambda λ, at least 0
 */
public record L2(double lambda) implements Regularization {
    /** Checks λ. */
    public L2 {
        Expect.notNegative("L2: λ", lambda);
    }

    @Override
    public double penalty(Matrix W) {
        // ½ λ Σ w²
        return 0.5 * lambda * W.mul(W).sum();
    }

    @Override
    public Matrix gradient(Matrix W, Matrix dW) {
        // dW + λ W
        return dW.zip(W, (g, w) -> g + lambda * w);
    }
}
