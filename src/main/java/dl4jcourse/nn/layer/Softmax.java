package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;

/**
 * Turns each row into probabilities that sum to 1: pₖ = eᶻₖ / Σⱼ eᶻⱼ. The same number added to all z changes nothing.
 *
 * <p>For training a classifier take {@link SoftmaxCrossEntropy} on the logits instead: its gradient cannot vanish.
 */
public record Softmax() implements Layer {
    @Override
    public Forward forward(Matrix z, Mode mode) {
        // pₖ = eᶻₖ / Σⱼ eᶻⱼ
        Matrix p = SoftmaxCrossEntropy.softmax(z);
        return new Forward(p, dP -> new Backward(backward(p, dP)));
    }

    private static Matrix backward(Matrix p, Matrix dP) {
        // s = Σⱼ dPⱼ pⱼ in each row
        Matrix s = dP.mul(p).sum(1);
        // dZ = p ⊙ (dP − s), from ∂pⱼ/∂zₖ = pⱼ (1[j = k] − pₖ)
        return p.mul(dP.sub(s.mmul(Matrix.ones(1, p.cols()))));
    }

    @Override
    public String toString() {
        return "Softmax";
    }
}
