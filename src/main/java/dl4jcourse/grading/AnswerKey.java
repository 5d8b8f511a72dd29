package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.Notebook;
import java.util.List;

/** The right answers of all exercises on one page, with points and minutes: for the teacher. */
public record AnswerKey(List<Master> lectures, Language language) {
    private static final String STYLE = "body{font:16px sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
            + "pre{background:#f4f4f4;padding:.8em;overflow-x:auto}";

    /** A page of HTML that needs nothing else. */
    public String html() {
        Texts texts = new Texts(language.code());
        String title = texts.get("key.title");
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"" + language.code()
                + "\"><head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body>\n<h1>" + title + "</h1>\n");
        lectures.forEach(lecture -> html.append(lecture(lecture, texts)));
        return html.append("</body></html>\n").toString();
    }

    private String lecture(Master lecture, Texts texts) {
        StringBuilder html = new StringBuilder("<h2>")
                .append(escape(lecture.lecture().substring(0, 2) + " "
                        + lecture.front().title(language)))
                .append("</h2>\n");
        Notebook solved = lecture.solved(language);
        for (Exercise exercise : Exercises.all()) {
            solved.cell("exercise-" + exercise.dashed())
                    .ifPresent(cell -> html.append(exercise(exercise, cell.source(), texts)));
        }
        return html.toString();
    }

    private static String exercise(Exercise exercise, String solution, Texts texts) {
        String head =
                texts.get("key.exercise", exercise.id(), texts.title(exercise), exercise.points(), exercise.minutes());
        return "<h3>" + escape(head) + "</h3>\n<pre>" + escape(solution) + "</pre>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
