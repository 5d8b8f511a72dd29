package dl4jcourse.nn.loss;

import dl4jcourse.nn.Matrix;

/** Checks of what a loss is given. */
final class Targets {
    private static final double CLOSE = 1e-6;

    private Targets() {}

    /** Throws unless each row of y is one-hot, or probabilities that sum to 1. */
    static void checkDistributions(String loss, Matrix y) {
        double[][] sums = y.sum(1).toArray();
        for (int n = 0; n < sums.length; n++) {
            if (!(Math.abs(sums[n][0] - 1) < CLOSE)) {
                throw new IllegalArgumentException(loss + ": the targets of each example must sum to 1 (one-hot), "
                        + "but those of example " + n + " sum to " + sums[n][0]);
            }
        }
        checkProbabilities(loss, "targets", y);
    }

    /** Throws unless each number is from 0 to 1. */
    static void checkProbabilities(String loss, String what, Matrix m) {
        for (int n = 0; n < m.rows(); n++) {
            for (int k = 0; k < m.cols(); k++) {
                double v = m.get(n, k);
                if (!(v >= 0 && v <= 1 + CLOSE)) {
                    throw new IllegalArgumentException(loss + ": the " + what + " must be from 0 to 1, but example " + n
                            + " has " + v + " at output " + k);
                }
            }
        }
    }
}
