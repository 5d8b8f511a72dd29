package dl4jcourse.nn;

/**
 * How wrong a prediction is: a number, and the direction that makes it worse.
 *
 * <p>A loss is the mean over the examples of a batch, and the gradient is that mean's.
 */
public interface Loss {
    /** L(ŷ, y), the mean over the batch; yHat and y are [batch×out]. */
    double value(Matrix yHat, Matrix y);

    /** ∂L/∂ŷ, [batch×out]. */
    Matrix gradient(Matrix yHat, Matrix y);

    /** Checks that prediction and target fit, are finite numbers, and that there is at least one example. */
    static void checkShapes(String loss, Matrix yHat, Matrix y) {
        if (yHat.rows() != y.rows() || yHat.cols() != y.cols()) {
            throw new IllegalArgumentException(loss + ": prediction and target must have one shape, but got "
                    + yHat.shape() + " and " + y.shape());
        }
        if (y.rows() == 0 || y.cols() == 0) {
            throw new IllegalArgumentException(
                    loss + ": at least one example expected, but the batch is empty, " + y.shape());
        }
        checkFinite(loss, "prediction", yHat);
        checkFinite(loss, "target", y);
    }

    private static void checkFinite(String loss, String what, Matrix m) {
        if (Double.isFinite(m.maxAbs())) {
            return;
        }
        for (int n = 0; n < m.rows(); n++) {
            for (int k = 0; k < m.cols(); k++) {
                if (!Double.isFinite(m.get(n, k))) {
                    throw new IllegalArgumentException(loss + ": finite numbers expected, but the " + what
                            + " of example " + n + " has " + m.get(n, k) + " at output " + k
                            + "; look for it in the data, or take a smaller learning rate");
                }
            }
        }
    }
}
