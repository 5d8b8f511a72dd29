package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Failure;
import dl4jcourse.exercise.Part;
import dl4jcourse.exercise.Texts;

/**
 * One test of an exercise.
 *
 * @param part which
 * @param name of the test, in the learner's language
 * @param points that it gave
 * @param max most points
 * @param passed whether it passed
 * @param input of the call that failed; empty for a hidden test, as are the next two
 * @param expected what was expected
 * @param got what came
 */
public record TestGrade(
        Part part, String name, int points, int max, boolean passed, String input, String expected, String got) {
    static TestGrade of(CheckResult.Row row, boolean keepsPoints, Texts texts) {
        Failure shown = row.part() == Part.HIDDEN ? Failure.NONE : row.failure().orElse(Failure.NONE);
        return new TestGrade(
                row.part(),
                texts.part(row.part()),
                keepsPoints ? row.points() : 0,
                row.max(),
                row.failure().isEmpty(),
                shown.input(),
                shown.expected(),
                shown.got());
    }
}
