package dl4jcourse.grading.report;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.grading.Grade;
import dl4jcourse.grading.GradedNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a teacher has decided by hand: a table that the teacher writes and grading only reads. */
public record Overrides(List<Override> all) {
    private static final String HEADER = "submission,lecture,exercise,points,reason\r\n";

    /** Points for one exercise of one learner, and why. */
    public record Override(String learner, String lecture, String exercise, int points, String reason) {
        private boolean isFor(GradedNotebook notebook, Grade grade) {
            return learner.equals(notebook.learner())
                    && lecture.equals(notebook.lecture())
                    && exercise.equals(grade.exercise());
        }
    }

    /**
     * Reads the table; makes an empty one if there is none.
     *
     * @throws TableException if a line has no reason or no whole number of points
     */
    public static Overrides of(Path file) throws IOException {
        if (!Files.exists(file)) AtomicFile.write(file, HEADER);
        List<Override> all = new ArrayList<>();
        for (Map<String, String> row : Csv.rows(Files.readString(file))) {
            String points = row.getOrDefault("points", "").strip();
            String reason = row.getOrDefault("reason", "").strip();
            if (!points.matches("\\d{1,4}") || reason.isEmpty()) {
                throw new TableException(file + ": points, a whole number, and a reason expected, but got " + row);
            }
            all.add(new Override(
                    row.getOrDefault("submission", ""),
                    row.getOrDefault("lecture", ""),
                    row.getOrDefault("exercise", ""),
                    Integer.parseInt(points),
                    reason));
        }
        return new Overrides(all);
    }

    /**
     * The grades with what the teacher has decided.
     *
     * @throws TableException if a line belongs to no grade, or has more points than there are
     */
    public List<GradedNotebook> apply(List<GradedNotebook> graded) {
        for (Override one : all) {
            boolean fits = graded.stream()
                    .anyMatch(notebook -> notebook.grades().stream()
                            .anyMatch(grade -> one.isFor(notebook, grade) && one.points() <= grade.totalMax()));
            if (!fits)
                throw new TableException("overrides.csv: no such grade, or more points than it can have: " + one);
        }
        return graded.stream().map(this::apply).toList();
    }

    private GradedNotebook apply(GradedNotebook notebook) {
        return notebook.withGrades(notebook.grades().stream()
                .map(grade -> find(notebook, grade)
                        .map(one -> grade.overridden(one.points(), one.reason()))
                        .orElse(grade))
                .toList());
    }

    private Optional<Override> find(GradedNotebook notebook, Grade grade) {
        return all.stream().filter(one -> one.isFor(notebook, grade)).reduce((before, last) -> last);
    }
}
