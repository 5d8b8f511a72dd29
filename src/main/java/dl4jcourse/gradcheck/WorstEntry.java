package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;

/** Finds the entry in which two matrices of one shape differ most. */
final class WorstEntry {
    private WorstEntry() {}

    /** Such as {@code [3, 0]: 0.25 against 0.5}; "" when all are equal. */
    static String of(Matrix a, Matrix b) {
        double worst = 0;
        String entry = "";
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.cols(); j++) {
                double off = Math.abs(a.get(i, j) - b.get(i, j));
                if (off > worst || Double.isNaN(off)) {
                    entry = "[" + i + ", " + j + "]: " + a.get(i, j) + " against " + b.get(i, j);
                    worst = Double.isNaN(off) ? Double.POSITIVE_INFINITY : off;
                }
            }
        }
        return entry;
    }
}
