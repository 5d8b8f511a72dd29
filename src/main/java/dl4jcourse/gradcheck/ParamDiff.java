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
 * @param doubt why nothing can be said; empty unless the verdict is INCONCLUSIVE
 * @param verdict whether the arrays are equal within the tolerance
 */
public record ParamDiff(
        String name,
        String shape,
        double difference,
        double scale,
        String worst,
        String mistake,
        String doubt,
        Verdict verdict) {

    /**
     * Equal means ‖a − b‖∞ ≤ tolerance · max(‖a‖∞, ‖b‖∞). Unequal arrays below the noise are rounding errors of a sum that
     * should be 0, such as the gradient of a bias before a BatchNorm: nothing can be said.
     */
    static ParamDiff of(String name, Matrix a, Matrix b, double tolerance, double noise, LikelyMistake guess) {
        if (!a.shape().equals(b.shape())) {
            return differentShapes(name, a, b, guess);
        }
        double difference = a.sub(b).maxAbs();
        double scale = Math.max(a.maxAbs(), b.maxAbs());
        boolean equal = Double.isFinite(scale) && difference <= tolerance * scale; // false for NaN
        Verdict verdict = equal ? Verdict.PASS : scale <= noise ? Verdict.INCONCLUSIVE : Verdict.FAIL;
        String mistake = verdict == Verdict.FAIL ? guess.of(a, b) : "";
        String doubt = verdict == Verdict.INCONCLUSIVE ? Doubt.tooSmall(noise) : "";
        return new ParamDiff(name, a.shape(), difference, scale, WorstEntry.of(a, b), mistake, doubt, verdict);
    }

    /** The same by the entries that finite differences can tell; doubtful if there are kinks or too much noise. */
    static ParamDiff ofEstimate(String name, Matrix a, Estimate e, double tolerance, LikelyMistake guess) {
        if (!a.shape().equals(e.gradient().shape())) {
            return differentShapes(name, a, e.gradient(), guess);
        }
        Matrix p = a.mul(e.trusted());
        Matrix q = e.gradient().mul(e.trusted());
        double difference = p.sub(q).maxAbs();
        double scale = Math.max(p.maxAbs(), q.maxAbs());
        Doubt doubt = new Doubt(difference, scale, tolerance, e);
        String mistake = doubt.verdict() == Verdict.FAIL ? guess.of(p, q) : "";
        return new ParamDiff(
                name, a.shape(), difference, scale, WorstEntry.of(p, q), mistake, doubt.reason(), doubt.verdict());
    }

    private static ParamDiff differentShapes(String name, Matrix a, Matrix b, LikelyMistake guess) {
        String shapes = a.shape() + " against " + b.shape();
        return new ParamDiff(name, shapes, Double.NaN, Double.NaN, "", guess.of(a, b), "", Verdict.FAIL);
    }

    static ParamDiff missing(String name, Matrix present, String where) {
        double scale = present.maxAbs();
        return new ParamDiff(name, present.shape(), Double.NaN, scale, "", "missing in " + where, "", Verdict.FAIL);
    }

    /** Whether the arrays are equal within the tolerance. */
    public boolean pass() {
        return verdict == Verdict.PASS;
    }

    /** ‖a − b‖∞ / max(‖a‖∞, ‖b‖∞); 0 for arrays of zeros, NaN when they cannot be compared. */
    public double relative() {
        return difference == 0 ? 0 : difference / scale;
    }

    /** What there is to say about it: the mistake and the worst entry, or the doubt; empty when it passes. */
    public String remark() {
        return switch (verdict) {
            case PASS -> "";
            case INCONCLUSIVE -> doubt;
            case FAIL -> (mistake + " " + worst).strip();
        };
    }
}
