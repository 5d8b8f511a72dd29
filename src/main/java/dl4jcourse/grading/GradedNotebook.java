package dl4jcourse.grading;

import java.util.List;

/**
 * The grades of one notebook.
 *
 * @param learner who handed it in
 * @param lecture the lecture's name
 * @param language {@code en} or {@code ja}, that of the notebook
 * @param problem why it could not be read, in the learner's language; empty if it could
 * @param grades one for each exercise of the lecture
 */
public record GradedNotebook(String learner, String lecture, String language, String problem, List<Grade> grades) {
    /** Copies the list. */
    public GradedNotebook {
        grades = List.copyOf(grades);
    }

    /** Points of all exercises. */
    public int points() {
        return grades.stream().mapToInt(Grade::total).sum();
    }

    /** Most points of all exercises. */
    public int max() {
        return grades.stream().mapToInt(Grade::totalMax).sum();
    }

    /** With other grades. */
    public GradedNotebook withGrades(List<Grade> others) {
        return new GradedNotebook(learner, lecture, language, problem, others);
    }
}
