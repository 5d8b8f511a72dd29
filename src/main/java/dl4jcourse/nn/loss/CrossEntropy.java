package dl4jcourse.nn.loss;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;

/**
 * Cross-entropy of probabilities, such as those of a {@link dl4jcourse.nn.layer.Softmax}: L = −(1/N) Σₙ Σₖ yₙₖ log pₙₖ.
 *
 * <p>DL4J's MCXENT. A term with y = 0 counts as 0. Where y > 0 and p = 0 the loss is infinite: train a classifier with
 * {@link SoftmaxCrossEntropy}, which takes the logits and does not get there.
 */
public record CrossEntropy() implements Loss {
    private static final String NAME = "CrossEntropy";

    @Override
    public double value(Matrix p, Matrix y) {
        check(p, y);
        // L = −(1/N) Σ y log p
        return y.zip(p, (t, q) -> t == 0 ? 0 : -t * StrictMath.log(q)).sum() / y.rows();
    }

    @Override
    public Matrix gradient(Matrix p, Matrix y) {
        check(p, y);
        // ∂L/∂p = −y / (p N)
        return y.zip(p, (t, q) -> t == 0 ? 0 : -t / (q * y.rows()));
    }

    private static void check(Matrix p, Matrix y) {
        Loss.checkShapes(NAME, p, y);
        Targets.checkDistributions(NAME, y);
        Targets.checkProbabilities(NAME, "predictions", p);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
