package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Two sets of gradients, or of parameters, compared array by array; the worst offender first.
 *
 * <pre>{@code
 * var report = GradientReport.compare("hand", net.backprop(loss, x, y).gradients(), "DL4J", dl4j.gradients(x, y));
 * report.pass();    // true: every array is equal within 1e-12
 * }</pre>
 *
 * @param left what the first set is called, such as "hand"
 * @param right what the second set is called, such as "DL4J"
 * @param diffs one comparison for each array
 * @param tolerance the greatest relative difference that counts as equal
 */
public record GradientReport(String left, String right, List<ParamDiff> diffs, double tolerance) {
    /** Two computations of one derivative in double precision agree to this. */
    public static final double EXACT = 1e-12;

    /** What rounding may leave of a sum that should be 0, relative to the greatest number of all arrays. */
    private static final double ROUNDING = 16 * Math.ulp(1.0);

    /** A derivative and its central difference agree to this, away from kinks. */
    public static final double NUMERICAL = 1e-6;

    /** Compares within {@link #EXACT}. */
    public static GradientReport compare(String left, Map<String, Matrix> a, String right, Map<String, Matrix> b) {
        return compare(left, a, right, b, EXACT);
    }

    /** Compares arrays of one key; an array that only one side has fails. */
    public static GradientReport compare(
            String left, Map<String, Matrix> a, String right, Map<String, Matrix> b, double tolerance) {
        LikelyMistake guess = LikelyMistake.exact(left, right, batch(a));
        double greatest = Math.max(greatest(a), greatest(b));
        double noise = Double.isFinite(greatest) ? ROUNDING * greatest : 0;
        return of(left, a, right, b, tolerance, (name, p) -> {
            return ParamDiff.of(name, p, b.get(name), tolerance, noise, guess);
        });
    }

    /** The number of examples, as far as the gradient of the input tells it; 0 if not. */
    private static int batch(Map<String, Matrix> gradients) {
        Matrix dX = gradients.get(GradientCheck.INPUT);
        return dX == null ? 0 : dX.rows();
    }

    private static double greatest(Map<String, Matrix> arrays) {
        return arrays.values().stream().mapToDouble(Matrix::maxAbs).max().orElse(0);
    }

    /** Compares with finite differences within {@link #NUMERICAL}. */
    public static GradientReport compareNumerically(
            String left, Map<String, Matrix> a, Map<String, Estimate> numerical) {
        return compareNumerically(left, a, numerical, NUMERICAL);
    }

    /** Compares with finite differences: an array is inconclusive where these cannot tell. */
    public static GradientReport compareNumerically(
            String left, Map<String, Matrix> a, Map<String, Estimate> numerical, double tolerance) {
        Map<String, Matrix> b = new LinkedHashMap<>();
        numerical.forEach((name, estimate) -> b.put(name, estimate.gradient()));
        LikelyMistake guess = LikelyMistake.rough(left, "numerical", batch(a));
        return of(left, a, "numerical", b, tolerance, (name, p) -> {
            return ParamDiff.ofEstimate(name, p, numerical.get(name), tolerance, guess);
        });
    }

    private static GradientReport of(
            String left,
            Map<String, Matrix> a,
            String right,
            Map<String, Matrix> b,
            double tolerance,
            BiFunction<String, Matrix, ParamDiff> compare) {
        TreeSet<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        if (names.isEmpty()) {
            throw new IllegalArgumentException("compare: at least one array expected, but both sides are empty");
        }
        List<ParamDiff> diffs = new ArrayList<>();
        for (String name : names) {
            Matrix p = a.get(name);
            Matrix q = b.get(name);
            if (p != null && q != null) {
                diffs.add(compare.apply(name, p));
            } else if (p != null) {
                diffs.add(ParamDiff.missing(name, p, right));
            } else if (q != null) {
                diffs.add(ParamDiff.missing(name, q, left));
            }
        }
        diffs.sort(
                Comparator.comparing(ParamDiff::verdict).thenComparing(ParamDiff::relative, Comparator.reverseOrder()));
        return new GradientReport(left, right, List.copyOf(diffs), tolerance);
    }

    /** The worst verdict of all arrays. */
    public Verdict verdict() {
        return Verdict.worst(diffs.stream().map(ParamDiff::verdict).toList());
    }

    /** Whether every array is equal within the tolerance, none inconclusive. */
    public boolean pass() {
        return verdict() == Verdict.PASS;
    }

    /** The names of the arrays that differ, worst first. */
    public List<String> offenders() {
        return named(Verdict.FAIL);
    }

    /** The names of the arrays with this verdict, worst first. */
    public List<String> named(Verdict verdict) {
        return diffs.stream()
                .filter(d -> d.verdict() == verdict)
                .map(ParamDiff::name)
                .toList();
    }

    /**
     * The comparison of one array.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public ParamDiff of(String name) {
        return diffs.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of: one of the arrays "
                        + diffs.stream().map(ParamDiff::name).toList() + " expected, but got " + name));
    }

    private String summary() {
        return switch (verdict()) {
            case PASS -> "equal";
            case INCONCLUSIVE -> "inconclusive";
            case FAIL -> "DIFFERENT";
        };
    }

    /** One line an array, for a terminal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(left + " against " + right + ": " + summary());
        text.append(String.format(Locale.ROOT, " (tolerance %.0e)", tolerance));
        for (ParamDiff d : diffs) {
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-6s %-12s max. difference %.2e, relative %.2e  %s",
                    d.name(),
                    d.shape(),
                    d.difference(),
                    d.relative(),
                    (word(d.verdict()) + " " + d.remark()).strip()));
        }
        return text.toString();
    }

    private static String word(Verdict verdict) {
        return verdict == Verdict.FAIL ? "FAIL" : verdict.name().toLowerCase(Locale.ROOT);
    }
}
