package dl4jcourse.notebook;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Failure;
import dl4jcourse.exercise.Texts;

/** The verdict on an answer: a row for each test, then the likely mistake. */
final class CheckTable {
    private CheckTable() {}

    static String of(CheckResult result) {
        Texts texts = result.texts();
        StringBuilder html = new StringBuilder("<b>")
                .append(Html.escape(result.exercise().id() + " " + texts.title(result.exercise()) + ": "
                        + texts.status(result.status()) + ", " + result.points() + " / " + result.max()))
                .append("</b>");
        if (result.status() == CheckResult.Status.NOT_WRITTEN) return html.toString();
        html.append("<table>").append(header(texts));
        result.rows().forEach(row -> html.append(row(row, texts)));
        html.append("</table>");
        result.likelyMistake().ifPresent(words -> html.append(line(texts.get("table.diagnosis"), words)));
        if (!result.printed().isEmpty()) html.append(line(texts.get("table.printed"), result.printed()));
        return html.toString();
    }

    private static String header(Texts texts) {
        return Html.header(
                texts.get("table.test"),
                texts.get("table.points"),
                texts.get("table.input"),
                texts.get("table.expected"),
                texts.get("table.got"));
    }

    private static String row(CheckResult.Row row, Texts texts) {
        String points = row.points() + " / " + row.max();
        boolean passed = row.failure().isEmpty();
        Failure failure = row.failure().orElse(Failure.NONE);
        return "<tr>" + Html.cell(texts.part(row.part())) + Html.cell(points, passed ? Html.GOOD : Html.BAD)
                + Html.cell(failure.input()) + Html.cell(failure.expected()) + Html.cell(failure.got()) + "</tr>";
    }

    private static String line(String name, String text) {
        return "<p>" + Html.escape(name) + ": <b>" + Html.escape(text) + "</b></p>";
    }
}
