package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Part;
import dl4jcourse.exercise.Texts;
import java.util.List;

/**
 * The grade of one exercise, as it is kept and reported.
 *
 * @param exercise its number
 * @param verdict in one word
 * @param points of the visible tests
 * @param max of the visible tests
 * @param hiddenPoints of the hidden test
 * @param hiddenMax of the hidden test; 0 without a key
 * @param reason why points are missing, in the teacher's language
 * @param mistake the likely mistake, in the learner's language; empty if none is known
 * @param notices what else was noticed
 * @param tests one for each test
 */
public record Grade(
        String exercise,
        Verdict verdict,
        int points,
        int max,
        int hiddenPoints,
        int hiddenMax,
        String reason,
        String mistake,
        List<Notice> notices,
        List<TestGrade> tests) {
    /** Copies the lists. */
    public Grade {
        notices = List.copyOf(notices);
        tests = List.copyOf(tests);
    }

    static Grade of(Examined examined, Texts teachers) {
        CheckResult result = examined.result();
        Verdict verdict = Verdict.of(result, examined.loss());
        List<TestGrade> tests = result.rows().stream()
                .map(row -> TestGrade.of(row, examined.keepsPoints(), result.texts()))
                .toList();
        return new Grade(
                result.exercise().id(),
                verdict,
                sum(tests, false),
                max(tests, false),
                sum(tests, true),
                max(tests, true),
                new Reason(teachers).of(examined),
                result.likelyMistake().orElse(""),
                examined.notices().stream().sorted().toList(),
                tests);
    }

    /** Without an examination: the notebook cannot be read. */
    static Grade unreadable(Exercise exercise, boolean withHidden, String reason) {
        int hidden = withHidden ? exercise.points() - exercise.visiblePoints() : 0;
        return new Grade(
                exercise.id(),
                Verdict.UNREADABLE,
                0,
                exercise.visiblePoints(),
                0,
                hidden,
                reason,
                "",
                List.of(),
                List.of());
    }

    private static int sum(List<TestGrade> tests, boolean hidden) {
        return tests.stream()
                .filter(test -> (test.part() == Part.HIDDEN) == hidden)
                .mapToInt(TestGrade::points)
                .sum();
    }

    private static int max(List<TestGrade> tests, boolean hidden) {
        return tests.stream()
                .filter(test -> (test.part() == Part.HIDDEN) == hidden)
                .mapToInt(TestGrade::max)
                .sum();
    }

    /** Points of all tests. */
    public int total() {
        return points + hiddenPoints;
    }

    /** Most points of all tests. */
    public int totalMax() {
        return max + hiddenMax;
    }

    /** What the teacher has decided instead; all points count as visible ones. */
    public Grade overridden(int newPoints, String newReason) {
        return new Grade(exercise, Verdict.OVERRIDDEN, newPoints, totalMax(), 0, 0, newReason, mistake, notices, tests);
    }
}
