package dl4jcourse.nn.loss;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Sigmoid;

/**
 * Sigmoid and binary cross-entropy in one, for yes-or-no outputs, averaged over outputs and batch:
 * L = −(1/NK) Σₙ Σₖ (y log p + (1 − y) log(1 − p)) with p = σ(z).
 *
 * <p>PyTorch's {@code BCEWithLogitsLoss}. DL4J's XENT on a sigmoid, which sums over the outputs and keeps p away from 0 and
 * 1. It takes the logits z and stays exact for any finite z.
 */
public record BinaryCrossEntropy() implements Loss {
    private static final String NAME = "BinaryCrossEntropy";
    private static final Sigmoid SIGMOID = new Sigmoid();

    @Override
    public double value(Matrix logits, Matrix y) {
        check(logits, y);
        return logits.zip(y, BinaryCrossEntropy::ofOne).sum() / ((double) y.rows() * y.cols());
    }

    private static double ofOne(double z, double y) {
        // −y log σ(z) − (1 − y) log(1 − σ(z)) = max(z, 0) − zy + log(1 + e^−|z|): no exponential of a positive number
        return Math.max(z, 0) - z * y + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    @Override
    public Matrix gradient(Matrix logits, Matrix y) {
        check(logits, y);
        // ∂L/∂z = (σ(z) − y) / NK
        return logits.map(SIGMOID::value).sub(y).div((double) y.rows() * y.cols());
    }

    private static void check(Matrix logits, Matrix y) {
        Loss.checkShapes(NAME, logits, y);
        Targets.checkProbabilities(NAME, "targets", y);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
