package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;

/**
 * One parameter array compared.
 *
 * @param name the array's key, such as {@code 0_W}
 * @param shape its shape, or both when they differ
 * @param difference ‖a − b‖∞; NaN when they cannot be compared
 * @param scale max(‖a‖∞, ‖b‖∞)
 * @param worst the entry that differs most, such as {@code [3, 0]: 0.25 against 0.5}; empty when all are equal
 * @param mistake what such a difference usually means; empty when there is nothing to say
 * @param pass whether the arrays are equal within the tolerance
 */
public record ParamDiff(
        String name, String shape, double difference, double scale, String worst, String mistake, boolean pass) {

    /** Equal means ‖a − b‖∞ ≤ tolerance · max(‖a‖∞, ‖b‖∞). */
    static ParamDiff of(String name, Matrix a, Matrix b, double tolerance, LikelyMistake guess) {
        if (!a.shape().equals(b.shape())) {
            String shapes = a.shape() + " against " + b.shape();
            return new ParamDiff(name, shapes, Double.NaN, Double.NaN, "", guess.of(a, b), false);
        }
        double difference = a.sub(b).maxAbs();
        double scale = Math.max(a.maxAbs(), b.maxAbs());
        boolean pass = difference <= tolerance * scale; // false for NaN
        String mistake = pass ? "" : guess.of(a, b);
        return new ParamDiff(name, a.shape(), difference, scale, worstEntry(a, b), mistake, pass);
    }

    static ParamDiff missing(String name, Matrix present, String where) {
        return new ParamDiff(name, present.shape(), Double.NaN, present.maxAbs(), "", "missing in " + where, false);
    }

    /** ‖a − b‖∞ / max(‖a‖∞, ‖b‖∞); 0 for arrays of zeros, NaN when they cannot be compared. */
    public double relative() {
        return difference == 0 ? 0 : difference / scale;
    }

    private static String worstEntry(Matrix a, Matrix b) {
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
