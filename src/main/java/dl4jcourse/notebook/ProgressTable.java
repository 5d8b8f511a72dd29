package dl4jcourse.notebook;

import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.ProgressReport;

/** The exercises with what the learner has reached. */
final class ProgressTable {
    private ProgressTable() {}

    static String of(ProgressReport report) {
        Texts texts = report.texts();
        StringBuilder html = new StringBuilder("<table>");
        html.append(Html.header(
                "",
                texts.get("progress.exercise"),
                texts.get("table.points"),
                texts.get("table.verdict"),
                texts.get("progress.hints")));
        report.lines().forEach(line -> html.append(row(line, texts)));
        return html.append("</table><b>") + Html.escape(texts.get("progress.sum", report.points(), report.max()))
                + "</b>";
    }

    private static String row(ProgressReport.Line line, Texts texts) {
        String colour = switch (line.status()) {
            case PASSED -> Html.GOOD;
            case FAILED -> Html.BAD;
            case NOT_WRITTEN -> "inherit";
        };
        return "<tr>" + Html.cell(line.id()) + Html.cell(line.title()) + Html.cell(line.points() + " / " + line.max())
                + Html.cell(texts.status(line.status()), colour)
                + Html.cell(line.hints() == 0 ? "" : String.valueOf(line.hints())) + "</tr>";
    }
}
