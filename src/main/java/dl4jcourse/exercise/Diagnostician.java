package dl4jcourse.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells what an answer does wrong: whether it behaves like a known mistake of its exercise, else by the marks that
 * mistakes leave in any result.
 */
record Diagnostician(Exercise exercise) {
    private static final int ENOUGH_TO_BE_CONSTANT = 3;

    Optional<Diagnosis> of(List<Observation> seen, Map<Part, Optional<Failure>> failures) {
        Optional<Diagnosis> behaviour = failures.values().stream()
                .flatMap(Optional::stream)
                .flatMap(failure -> failure.diagnosis().stream())
                .findFirst();
        return behaviour.or(() -> seen.stream().anyMatch(this::isWrong) ? ofValues(seen) : Optional.empty());
    }

    private Optional<Diagnosis> ofValues(List<Observation> seen) {
        return exercise.mistakes().stream()
                .filter(mistake -> allLike(mistake.answer(), seen))
                .map(mistake -> Diagnosis.of(mistake.name()))
                .findFirst()
                .or(() -> constant(seen))
                .or(() -> new ValueMarks(seen.stream().filter(this::isWrong).toList(), exercise.tolerance()).find());
    }

    private boolean isWrong(Observation one) {
        return !Flat.of(one.expected()).equals(Flat.of(one.got()), exercise.tolerance());
    }

    /** Whether an answer gives what was seen, in every call; false if nothing was seen. */
    boolean allLike(Answer answer, List<Observation> seen) {
        return !seen.isEmpty()
                && seen.stream()
                        .allMatch(one -> exercise.viewed(answer, one.arguments())
                                .filter(result -> Flat.of(result).equals(Flat.of(one.got()), exercise.tolerance()))
                                .isPresent());
    }

    private Optional<Diagnosis> constant(List<Observation> seen) {
        long expected = different(seen, Observation::expected);
        boolean one = different(seen, Observation::got) == 1
                && Flat.of(seen.get(0).got()).isFinite();
        return one && expected >= ENOUGH_TO_BE_CONSTANT
                ? Optional.of(Diagnosis.of(Diagnosis.CONSTANT))
                : Optional.empty();
    }

    private static long different(List<Observation> seen, Function<Observation, Object> what) {
        return seen.stream()
                .map(what)
                .map(value -> Values.toJson(value, value.getClass()))
                .distinct()
                .count();
    }
}
