package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;

/**
 * Each weight is pulled towards 0 by the same force, whatever its size; small ones stay near 0 (lasso, lecture 08).
 *
 * @param lambda λ, at least 0
 */
public record L1(double lambda) implements Regularization {
    /** Checks λ. */
    public L1 {
        Expect.notNegative("L1: λ", lambda);
    }

    @Override
    public double penalty(Matrix W) {
        // λ Σ |w|
        return lambda * W.map(Math::abs).sum();
    }

    @Override
    public Matrix gradient(Matrix W, Matrix dW) {
        // dW + λ sign(W)
        return dW.zip(W, (g, w) -> g + lambda * Math.signum(w));
    }
}
