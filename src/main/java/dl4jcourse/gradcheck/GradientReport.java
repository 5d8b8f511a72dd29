package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

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

    /** Compares within {@link #EXACT}. */
    public static GradientReport compare(String left, Map<String, Matrix> a, String right, Map<String, Matrix> b) {
        return compare(left, a, right, b, EXACT);
    }

    /** Compares arrays of one key; an array that only one side has fails. */
    public static GradientReport compare(
            String left, Map<String, Matrix> a, String right, Map<String, Matrix> b, double tolerance) {
        TreeSet<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        if (names.isEmpty()) {
            throw new IllegalArgumentException("compare: at least one array expected, but both sides are empty");
        }
        LikelyMistake guess = new LikelyMistake(left, right);
        List<ParamDiff> diffs = new ArrayList<>();
        for (String name : names) {
            Matrix p = a.get(name);
            Matrix q = b.get(name);
            if (p != null && q != null) {
                diffs.add(ParamDiff.of(name, p, q, tolerance, guess));
            } else if (p != null) {
                diffs.add(ParamDiff.missing(name, p, right));
            } else if (q != null) {
                diffs.add(ParamDiff.missing(name, q, left));
            }
        }
        diffs.sort(Comparator.comparing(ParamDiff::pass).thenComparing(ParamDiff::relative, Comparator.reverseOrder()));
        return new GradientReport(left, right, List.copyOf(diffs), tolerance);
    }

    /** Whether every array is equal within the tolerance. */
    public boolean pass() {
        return diffs.stream().allMatch(ParamDiff::pass);
    }

    /** The names of the arrays that differ, worst first. */
    public List<String> offenders() {
        return diffs.stream().filter(d -> !d.pass()).map(ParamDiff::name).toList();
    }

    /** One line an array, for a terminal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(left + " against " + right + ": " + (pass() ? "equal" : "DIFFERENT"));
        text.append(String.format(Locale.ROOT, " (tolerance %.0e)", tolerance));
        for (ParamDiff d : diffs) {
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-6s %-12s max. difference %.2e, relative %.2e  %s",
                    d.name(),
                    d.shape(),
                    d.difference(),
                    d.relative(),
                    d.pass() ? "pass" : "FAIL " + d.mistake() + " " + d.worst()));
        }
        return text.toString();
    }
}
