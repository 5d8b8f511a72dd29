package dl4jcourse.grading.report;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.TestGrade;
import dl4jcourse.grading.Verdict;
import java.util.List;

/**
 * What one learner gets to read, in the language of the notebook. Hidden tests are named; what they asked is not there, and
 * neither is what the answer printed or threw in them.
 */
record FeedbackPage(String name, List<GradedNotebook> notebooks, ClassGrades all) {
    String html() {
        String language = notebooks.get(notebooks.size() - 1).language();
        GradingTexts texts = new GradingTexts(language);
        StringBuilder body = new StringBuilder();
        notebooks.forEach(notebook -> body.append(notebook(notebook, texts)));
        return Page.of(language, texts.get("feedback.title", name), body.toString());
    }

    private String notebook(GradedNotebook notebook, GradingTexts texts) {
        StringBuilder html = new StringBuilder("<h2>"
                + Page.escape(texts.get("feedback.lecture", notebook.lecture(), notebook.points(), notebook.max()))
                + "</h2>\n");
        if (all.isLate(notebook)) html.append(paragraph(texts.get("feedback.late")));
        if (!notebook.problem().isEmpty()) html.append(paragraph(notebook.problem()));
        notebook.grades().forEach(grade -> html.append(grade(grade, texts)));
        return html.toString();
    }

    private static String grade(Grade grade, GradingTexts texts) {
        Exercise exercise = Exercises.of(grade.exercise());
        String title = new Texts(texts.language()).title(exercise);
        StringBuilder html = new StringBuilder("<h3>"
                + Page.escape(texts.get(
                        "feedback.exercise",
                        grade.exercise(),
                        title,
                        grade.total(),
                        grade.totalMax(),
                        texts.of(grade.verdict())))
                + "</h3>\n");
        if (grade.verdict() == Verdict.OVERRIDDEN) {
            return html.append(paragraph(texts.get("feedback.override", grade.reason())))
                    .toString();
        }
        if (!grade.mistake().isEmpty()) html.append(paragraph(texts.get("feedback.mistake", grade.mistake())));
        return html.append(tests(grade.tests(), texts)).toString();
    }

    private static String tests(List<TestGrade> tests, GradingTexts texts) {
        if (tests.isEmpty()) return "";
        StringBuilder table = new StringBuilder("<table>\n");
        table.append(Page.row(
                "th",
                texts.get("feedback.test"),
                texts.get("feedback.points"),
                texts.get("feedback.input"),
                texts.get("feedback.expected"),
                texts.get("feedback.got")));
        for (TestGrade test : tests) {
            String points = (test.passed() ? "✓ " : "✗ ") + test.points() + " / " + test.max();
            table.append(Page.row("td", test.name(), points, test.input(), test.expected(), test.got()));
        }
        return table.append("</table>\n").toString();
    }

    private static String paragraph(String text) {
        return "<p>" + Page.escape(text) + "</p>\n";
    }
}
