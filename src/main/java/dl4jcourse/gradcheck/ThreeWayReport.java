package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Three sets of gradients compared, two by two: by hand, by DL4J, by finite differences. Where one of the three disagrees
 * with the other two, it is the suspect.
 *
 * @param leftRight the first against the second: both analytic, so equal to rounding
 * @param leftNumerical the first against finite differences
 * @param rightNumerical the second against finite differences
 */
public record ThreeWayReport(GradientReport leftRight, GradientReport leftNumerical, GradientReport rightNumerical) {

    /** Compares the first two within {@link GradientReport#EXACT}. */
    public static ThreeWayReport compare(
            String left, Map<String, Matrix> a, String right, Map<String, Matrix> b, Map<String, Estimate> numerical) {
        return compare(left, a, right, b, numerical, GradientReport.EXACT);
    }

    /** Compares the first two within a tolerance, and both with the third within {@link GradientReport#NUMERICAL}. */
    public static ThreeWayReport compare(
            String left,
            Map<String, Matrix> a,
            String right,
            Map<String, Matrix> b,
            Map<String, Estimate> numerical,
            double tolerance) {
        Set<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        if (!names.equals(numerical.keySet())) {
            throw new IllegalArgumentException("compare: numerical gradients of " + names + " expected, but got "
                    + new TreeSet<>(numerical.keySet()));
        }
        return new ThreeWayReport(
                GradientReport.compare(left, a, right, b, tolerance),
                GradientReport.compareNumerically(left, a, numerical),
                GradientReport.compareNumerically(right, b, numerical));
    }

    /**
     * One array.
     *
     * @param suspect which of the three disagrees with the other two; "" when all agree or it cannot be told
     */
    public record Row(
            String name, ParamDiff leftRight, ParamDiff leftNumerical, ParamDiff rightNumerical, String suspect) {
        /** The worst of the three. */
        public Verdict verdict() {
            return Verdict.worst(List.of(leftRight.verdict(), leftNumerical.verdict(), rightNumerical.verdict()));
        }

        /** The suspect, and what the worst comparison has to say. */
        public String remark() {
            String remark = List.of(leftRight, leftNumerical, rightNumerical).stream()
                    .filter(diff -> diff.verdict() == verdict())
                    .map(ParamDiff::remark)
                    .findFirst()
                    .orElse("");
            return suspect.isEmpty() ? remark : suspect + " is off: " + remark;
        }
    }

    /** One row for each array, the worst first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ParamDiff diff : leftRight.diffs()) {
            ParamDiff left = leftNumerical.of(diff.name());
            ParamDiff right = rightNumerical.of(diff.name());
            rows.add(new Row(diff.name(), diff, left, right, suspect(diff, left, right)));
        }
        rows.sort(Comparator.comparing(Row::verdict).thenComparing(Row::name));
        return rows;
    }

    private String suspect(ParamDiff both, ParamDiff left, ParamDiff right) {
        boolean leftFails = left.verdict() == Verdict.FAIL;
        boolean rightFails = right.verdict() == Verdict.FAIL;
        if (leftFails && rightFails) {
            return both.pass() ? leftNumerical.right() : "";
        }
        return leftFails ? leftRight.left() : rightFails ? leftRight.right() : "";
    }

    /** The worst verdict of all. */
    public Verdict verdict() {
        return Verdict.worst(rows().stream().map(Row::verdict).toList());
    }

    /** Whether all three agree about every array. */
    public boolean pass() {
        return verdict() == Verdict.PASS;
    }

    /** One line an array, for a terminal: the relative differences of the three pairs and the verdict. */
    @Override
    public String toString() {
        String l = leftRight.left();
        String r = leftRight.right();
        StringBuilder text = new StringBuilder(line("", l + "–" + r, l + "–numerical", r + "–numerical", "", ""));
        for (Row row : rows()) {
            text.append(System.lineSeparator())
                    .append(line(
                            row.name(),
                            relative(row.leftRight()),
                            relative(row.leftNumerical()),
                            relative(row.rightNumerical()),
                            row.verdict().name(),
                            row.remark()));
        }
        return text.toString();
    }

    private static String relative(ParamDiff diff) {
        return String.format(Locale.ROOT, "%.1e", diff.relative());
    }

    private static String line(String name, String both, String left, String right, String verdict, String remark) {
        return String.format(Locale.ROOT, "%-6s %16s %16s %16s  %s %s", name, both, left, right, verdict, remark)
                .stripTrailing();
    }
}
