package dl4jcourse.data;

import dl4jcourse.nn.Matrix;

/** Targets that are classes. */
final class Classes {
    private Classes() {}

    /** Throws unless every target is a one-hot row, of two columns or more. */
    static void check(String where, Dataset data) {
        int[] labels = data.labels();
        for (int n = 0; n < labels.length; n++) {
            if (!isOneHot(data.y(), n, labels[n])) {
                throw new IllegalArgumentException(where + ": classes expected, that is targets of one-hot rows, "
                        + "but that of example " + n + " is " + data.y().rows(n, n + 1));
            }
        }
    }

    static boolean isOneHot(Matrix y, int row, int label) {
        boolean oneHot = y.cols() >= 2;
        for (int k = 0; k < y.cols(); k++) {
            oneHot &= y.get(row, k) == (label == k ? 1 : 0);
        }
        return oneHot;
    }
}
