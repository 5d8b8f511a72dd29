package dl4jcourse.grading.report;

import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;
import dl4jcourse.grading.GradingTexts;
import dl4jcourse.grading.Notice;
import dl4jcourse.grading.collect.Submission;
import dl4jcourse.grading.similarity.SimilarPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The grades as tables. */
record Tables(ClassGrades all) {
    private static final GradingTexts ENGLISH = new GradingTexts("en");

    /** A line for each exercise of each notebook. */
    String grades() {
        StringBuilder csv = new StringBuilder(Csv.line(
                "submission",
                "lecture",
                "exercise",
                "points",
                "max",
                "visible_points",
                "visible_max",
                "hidden_points",
                "hidden_max",
                "verdict",
                "reason",
                "late",
                "notices"));
        for (GradedNotebook notebook : all.graded()) {
            notebook.grades().forEach(grade -> csv.append(line(notebook, grade)));
        }
        return csv.toString();
    }

    private String line(GradedNotebook notebook, Grade grade) {
        return Csv.line(
                notebook.learner(),
                notebook.lecture(),
                grade.exercise(),
                grade.total(),
                grade.totalMax(),
                grade.points(),
                grade.max(),
                grade.hiddenPoints(),
                grade.hiddenMax(),
                grade.verdict().code(),
                grade.reason(),
                all.isLate(notebook) ? "late" : "",
                grade.notices().stream().map(Tables::code).collect(Collectors.joining(" ")));
    }

    private static String code(Notice notice) {
        return notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line for each learner, a column for each lecture: for the school's own system. */
    String totals() {
        List<String> lectures = all.lectures();
        List<Object> head = new ArrayList<>(List.of("id", "name"));
        head.addAll(lectures);
        head.add("total");
        StringBuilder csv = new StringBuilder(Csv.line(head.toArray()));
        for (String learner : all.learners()) {
            List<Object> line = new ArrayList<>(List.of(learner, all.roster().name(learner)));
            for (String lecture : lectures) {
                line.add(all.of(learner, lecture).map(GradedNotebook::points).orElse(0));
            }
            line.add(all.of(learner).stream().mapToInt(GradedNotebook::points).sum());
            csv.append(Csv.line(line.toArray()));
        }
        return csv.toString();
    }

    /** A line for each pair of learners with similar answers. */
    static String similarity(List<SimilarPair> pairs) {
        StringBuilder csv = new StringBuilder(Csv.line("lecture", "submission1", "submission2", "percent"));
        pairs.forEach(pair -> csv.append(Csv.line(pair.lecture(), pair.one(), pair.other(), pair.percent())));
        return csv.toString();
    }

    /** A line for each file: what was graded, and what was not and why. */
    String submissions() {
        StringBuilder csv =
                new StringBuilder(Csv.line("submission", "lecture", "file", "modified", "late", "used", "listed"));
        for (Submission one : all.submissions()) {
            String used = one.file().problem().isPresent()
                    ? "not read: " + ENGLISH.get(one.file().problem().get().key())
                    : one.isGraded() ? "graded" : one.replaced() ? "replaced by a later one" : "no notebook of ours";
            boolean listed =
                    all.roster().names().isEmpty() || all.roster().names().containsKey(one.learner());
            csv.append(Csv.line(
                    one.learner(),
                    one.lecture().orElse(""),
                    one.file().path(),
                    one.modified(),
                    one.late() ? "late" : "",
                    used,
                    listed ? "" : "not on the list"));
        }
        return csv.toString();
    }
}
