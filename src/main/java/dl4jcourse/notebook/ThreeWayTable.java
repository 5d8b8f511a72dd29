package dl4jcourse.notebook;

import dl4jcourse.gradcheck.ParamDiff;
import dl4jcourse.gradcheck.ThreeWayReport;

/** A three-way comparison as an HTML table: one row for each array, one column for each pair. */
final class ThreeWayTable {
    private ThreeWayTable() {}

    static String of(ThreeWayReport report) {
        StringBuilder html = new StringBuilder("<table>");
        html.append(Html.header(
                "array",
                "shape",
                report.leftRight().left() + " – " + report.leftRight().right(),
                report.leftRight().left() + " – numerical",
                report.leftRight().right() + " – numerical",
                "verdict",
                ""));
        report.rows().forEach(row -> html.append(row(row)));
        return html.append("</table><b>") + Verdicts.sentence(report.verdict()) + "</b> <small>relative differences"
                + ", tolerance " + ReportTable.format(report.leftRight().tolerance()) + " and "
                + ReportTable.format(report.leftNumerical().tolerance()) + "</small>";
    }

    private static String row(ThreeWayReport.Row row) {
        return "<tr>" + Html.cell(row.name()) + Html.cell(row.leftRight().shape()) + pair(row.leftRight())
                + pair(row.leftNumerical()) + pair(row.rightNumerical()) + Verdicts.cell(row.verdict(), "")
                + Html.cell(row.remark()) + "</tr>";
    }

    private static String pair(ParamDiff diff) {
        return Verdicts.cell(diff.verdict(), ReportTable.format(diff.relative()));
    }
}
