package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;

/** A wish for small weights W. It acts before the optimiser (L1, L2) or after it (weight decay). */
public interface Regularization {
    /** What is added to the loss. */
    double penalty(Matrix W);

    /** The gradient that the optimiser sees; {@code dW} is the loss's alone. */
    default Matrix gradient(Matrix W, Matrix dW) {
        return dW;
    }

    /**
     * The weights after the update.
     *
     * @param W before the optimiser's update
     * @param updated after it
     * @param rate α of this update
     */
    default Matrix decay(Matrix W, Matrix updated, double rate) {
        return updated;
    }
}
