package dl4jcourse.notebook;

import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.ParamDiff;
import java.util.Locale;

/** A comparison as an HTML table, one row for each array. */
final class ReportTable {
    private ReportTable() {}

    static String of(GradientReport report) {
        StringBuilder html = new StringBuilder("<table>");
        html.append(Html.header("array", "shape", "‖a − b‖∞", "relative", "verdict", ""));
        report.diffs().forEach(diff -> html.append(row(diff)));
        return html.append("</table><b>") + Verdicts.sentence(report.verdict()) + "</b> <small>"
                + Html.escape(report.left()) + " against " + Html.escape(report.right()) + ", tolerance "
                + format(report.tolerance()) + "</small>";
    }

    private static String row(ParamDiff diff) {
        return "<tr>" + Html.cell(diff.name()) + Html.cell(diff.shape()) + Html.cell(format(diff.difference()))
                + Html.cell(format(diff.relative())) + Verdicts.cell(diff.verdict(), "") + Html.cell(diff.remark())
                + "</tr>";
    }

    static String format(double v) {
        return Double.isNaN(v) ? "–" : v == 0 ? "0" : String.format(Locale.ROOT, "%.1e", v);
    }
}
