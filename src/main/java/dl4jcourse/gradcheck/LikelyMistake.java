package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;
import java.util.Locale;

/**
 * Guesses the mistake behind two arrays that should be equal: a sign, a factor, a transposition, a lost term.
 *
 * @param left what the first array's side is called
 * @param right what the second's is called
 * @param batch the number of examples; 0 if it is not known
 * @param close the relative difference up to which a guess counts as right
 */
record LikelyMistake(String left, String right, int batch, double close) {
    /** For two analytic gradients. */
    static LikelyMistake exact(String left, String right, int batch) {
        return new LikelyMistake(left, right, batch, 1e-6);
    }

    /** For finite differences, which are less sharp. */
    static LikelyMistake rough(String left, String right, int batch) {
        return new LikelyMistake(left, right, batch, 1e-4);
    }

    String of(Matrix a, Matrix b) {
        if (!Double.isFinite(a.maxAbs()) || !Double.isFinite(b.maxAbs())) {
            return "not a finite number";
        }
        if (a.maxAbs() == 0 || b.maxAbs() == 0) {
            return (a.maxAbs() == 0 ? left : right) + " is all zeros: a term was forgotten";
        }
        if (a.rows() == b.cols() && a.cols() == b.rows() && isClose(a.transpose(), b)) {
            return "transposed";
        }
        return a.shape().equals(b.shape()) ? factor(a, b) : "the shapes differ";
    }

    /** b ≈ f · a for one number f, the least-squares one. */
    private String factor(Matrix a, Matrix b) {
        double f = a.mul(b).sum() / a.mul(a).sum();
        if (!isClose(a.mul(f), b) || Math.abs(f - 1) < close) {
            return "";
        }
        if (Math.abs(f + 1) < close) {
            return "opposite sign";
        }
        return Math.abs(f) < 1 ? times(left, 1 / f, right) : times(right, f, left);
    }

    private String times(String greater, double f, String smaller) {
        long whole = Math.round(f);
        boolean isWhole = Math.abs(f - whole) < close * Math.abs(f);
        String factor = isWhole ? String.valueOf(whole) : String.format(Locale.ROOT, "%.6f", f);
        String hint = isWhole && whole == batch && batch > 2 ? ", the batch size: 1/N missing or twice?" : "";
        return greater + " is " + factor + " × " + smaller + hint;
    }

    private boolean isClose(Matrix a, Matrix b) {
        return a.sub(b).maxAbs() <= close * Math.max(a.maxAbs(), b.maxAbs());
    }
}
