package dl4jcourse.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict on an answer.
 *
 * @param exercise whose
 * @param status not written, failed or passed
 * @param rows one for each test
 * @param diagnosis the likely mistake of an answer that failed
 * @param printed the beginning of what the answer printed
 * @param texts the language to show it in
 */
public record CheckResult(
        Exercise exercise, Status status, List<Row> rows, Optional<Diagnosis> diagnosis, String printed, Texts texts) {
    /** Three different things. */
    public enum Status {
        NOT_WRITTEN,
        FAILED,
        PASSED
    }

    /** A test, the points it gave, and why it failed, if it did. */
    public record Row(Part part, int points, int max, Optional<Failure> failure) {}

    static CheckResult of(
            Trial trial, Map<Part, Optional<Failure>> failures, Optional<Diagnosis> diagnosis, Texts texts) {
        Exercise exercise = trial.exercise();
        boolean unchanged = exercise.planted().isPresent()
                && new Diagnostician(exercise).allLike(exercise.planted().get(), trial.observations());
        boolean passed = failures.values().stream().allMatch(Optional::isEmpty);
        Status status = trial.notWritten() || unchanged ? Status.NOT_WRITTEN : passed ? Status.PASSED : Status.FAILED;
        boolean worthless = status == Status.NOT_WRITTEN
                || diagnosis.filter(Diagnosis::isWorthless).isPresent();
        List<Row> rows = new ArrayList<>();
        failures.forEach((part, failure) -> {
            int max = exercise.pointsByPart().get(part);
            rows.add(new Row(part, failure.isPresent() || worthless ? 0 : max, max, failure));
        });
        Optional<Diagnosis> likely = status == Status.FAILED ? diagnosis : Optional.empty();
        return new CheckResult(exercise, status, rows, likely, trial.printed(), texts);
    }

    /** A result without tests: the answer could not be called at all. */
    public static CheckResult lost(Exercise exercise, Optional<HiddenKey> key, String reason, Texts texts) {
        List<Row> rows = exercise.parts(key).stream()
                .map(part -> new Row(
                        part,
                        0,
                        exercise.pointsByPart().get(part),
                        Optional.of(new Failure("", "", reason, Optional.empty()))))
                .toList();
        return new CheckResult(exercise, Status.FAILED, rows, Optional.empty(), "", texts);
    }

    /** The likely mistake in words. */
    public Optional<String> likelyMistake() {
        return diagnosis.map(found -> texts.mistake(exercise, found));
    }

    /** Points of the tests that ran. */
    public int points() {
        return rows.stream().mapToInt(Row::points).sum();
    }

    /** Most points that the tests that ran give. */
    public int max() {
        return rows.stream().mapToInt(Row::max).sum();
    }

    /** The points that the learner sees, as a number: a school's autograder reads it from the cell. */
    @Override
    public String toString() {
        return String.valueOf(rows.stream()
                .filter(row -> row.part() != Part.HIDDEN)
                .mapToInt(Row::points)
                .sum());
    }
}
