package dl4jcourse.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question to the learner, and all that tells a right answer from a wrong one.
 *
 * @param id lecture and place, such as {@code 4.1}
 * @param signature the method to write
 * @param points for a right answer, visible and hidden tests together
 * @param minutes that it takes, about
 * @param reference a right answer
 * @param examples arguments of the lecture's examples
 * @param edges arguments at the limits
 * @param drawn more arguments, from random numbers; empty if there are none
 * @param mistakes known wrong answers
 * @param view what of the results is compared
 * @param tolerance of the comparison, relative to the greatest number
 * @param planted for a bug hunt: the code with its mistake, as the learner gets it
 * @param seconds time limit of one call
 */
public record Exercise(
        String id,
        Signature signature,
        int points,
        int minutes,
        Answer reference,
        List<Object[]> examples,
        List<Object[]> edges,
        Optional<Draw> drawn,
        List<Mistake> mistakes,
        View view,
        double tolerance,
        Optional<Answer> planted,
        int seconds) {
    /** Draws the arguments of one call. */
    @FunctionalInterface
    public interface Draw {
        Object[] from(Random random);
    }

    private static final int CALLS_DRAWN = 4;

    public Exercise {
        examples = List.copyOf(examples);
        edges = List.copyOf(edges);
        mistakes = List.copyOf(mistakes);
    }

    /** The number of the lecture, such as 4. */
    public int lecture() {
        return Integer.parseInt(id.substring(0, id.indexOf('.')));
    }

    /** The id in names of cells and files, such as {@code 4-1}. */
    public String dashed() {
        return id.replace('.', '-');
    }

    /** Points of each test: the example a fifth, hidden inputs two fifths, the rest for other inputs and limits. */
    Map<Part, Integer> pointsByPart() {
        Map<Part, Integer> points = new EnumMap<>(Part.class);
        int rest = this.points;
        if (drawn.isPresent()) {
            points.put(Part.HIDDEN, this.points * 2 / 5);
            points.put(Part.MORE, this.points / 5);
            rest -= points.get(Part.HIDDEN) + points.get(Part.MORE);
        }
        if (!edges.isEmpty()) {
            points.put(Part.EDGE, rest / 2);
            rest -= points.get(Part.EDGE);
        }
        points.put(Part.EXAMPLE, rest);
        return points;
    }

    /** Points that the learner can see: all but those of hidden inputs. */
    public int visiblePoints() {
        return points - pointsByPart().getOrDefault(Part.HIDDEN, 0);
    }

    /** The tests in the order in which they run; the hidden one only with a key. */
    List<Part> parts(Optional<HiddenKey> key) {
        return Stream.of(Part.values())
                .filter(part -> pointsByPart().containsKey(part))
                .filter(part -> part != Part.HIDDEN || key.isPresent())
                .toList();
    }

    /** The arguments with which a test calls the answer. */
    List<Object[]> calls(Part part, Optional<HiddenKey> key) {
        return switch (part) {
            case EXAMPLE -> examples;
            case EDGE -> edges;
            case MORE -> draw(new Random(id.hashCode()));
            case HIDDEN -> draw(key.orElseThrow().random(id));
        };
    }

    private List<Object[]> draw(Random random) {
        return IntStream.range(0, CALLS_DRAWN)
                .mapToObj(i -> drawn.orElseThrow().from(random))
                .toList();
    }

    /** The result that a test expects, as far as the view looks at it. */
    Object expected(Object[] arguments) {
        return viewed(reference, arguments).orElseThrow();
    }

    /** What an answer of ours gives; empty if it throws. */
    Optional<Object> viewed(Answer answer, Object[] arguments) {
        try {
            return Optional.of(view.of(answer.call(Values.copy(arguments, signature)), arguments));
        } catch (Throwable wrongAnswer) {
            return Optional.empty();
        }
    }

    /** Every visible call. */
    List<Object[]> visibleCalls() {
        List<Object[]> calls = new ArrayList<>();
        parts(Optional.empty()).forEach(part -> calls.addAll(calls(part, Optional.empty())));
        return calls;
    }
}
