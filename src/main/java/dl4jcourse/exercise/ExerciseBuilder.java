package dl4jcourse.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an exercise down.
 *
 * <pre>{@code
 * new ExerciseBuilder("4.1", "double mse(double[] yHat, double[] y)", 20, 5)
 *     .reference((double[] yHat, double[] y) -> mse(yHat, y))
 *     .example(new double[] {2, 4}, new double[] {1, 3})
 *     .more(random -> new Object[] {Draws.vector(random, 3), Draws.vector(random, 3)})
 *     .mistake("sum-instead-of-mean", (double[] yHat, double[] y) -> y.length * mse(yHat, y))
 *     .build()
 * }</pre>
 */
public final class ExerciseBuilder {
    private static final int SECONDS = 5;
    /** In the JVM that runs learners' code: exercises have no right answers that an answer could ask. */
    private static final boolean WITHOUT_ANSWERS = Boolean.getBoolean("dl4jcourse.without-answers");

    private static final Answer HIDDEN = arguments -> {
        throw new UnsupportedOperationException("right answers are not here");
    };

    private final String id;
    private final Signature signature;
    private final int points;
    private final int minutes;
    private final List<Object[]> examples = new ArrayList<>();
    private final List<Object[]> edges = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Optional<Answer> reference = Optional.empty();
    private Optional<Exercise.Draw> drawn = Optional.empty();
    private Optional<Answer> planted = Optional.empty();
    private View view = View.RESULT;
    private double tolerance = 1e-9;
    private int seconds = SECONDS;

    /**
     * @param signature the method to write, as in Java
     * @param points a multiple of 5
     */
    public ExerciseBuilder(String id, String signature, int points, int minutes) {
        this.id = id;
        this.signature = Signature.of(signature);
        this.points = points;
        this.minutes = minutes;
    }

    public <R> ExerciseBuilder reference(Answer.Of0<R> answer) {
        return setReference(Answer.of(answer));
    }

    public <A, R> ExerciseBuilder reference(Answer.Of1<A, R> answer) {
        return setReference(Answer.of(answer));
    }

    public <A, B, R> ExerciseBuilder reference(Answer.Of2<A, B, R> answer) {
        return setReference(Answer.of(answer));
    }

    public <A, B, C, R> ExerciseBuilder reference(Answer.Of3<A, B, C, R> answer) {
        return setReference(Answer.of(answer));
    }

    public <A, B, C, D, R> ExerciseBuilder reference(Answer.Of4<A, B, C, D, R> answer) {
        return setReference(Answer.of(answer));
    }

    private ExerciseBuilder setReference(Answer answer) {
        reference = Optional.of(WITHOUT_ANSWERS ? HIDDEN : answer);
        return this;
    }

    /** Arguments of an example that the lecture gives. */
    public ExerciseBuilder example(Object... arguments) {
        examples.add(arguments);
        return this;
    }

    /** Arguments at the limits. */
    public ExerciseBuilder edge(Object... arguments) {
        edges.add(arguments);
        return this;
    }

    /** Draws more arguments: visible ones with a fixed seed, hidden ones with the teacher's key. */
    public ExerciseBuilder more(Exercise.Draw draw) {
        drawn = Optional.of(draw);
        return this;
    }

    /** A known wrong answer; its name is described in {@code messages.properties}. */
    public <R> ExerciseBuilder mistake(String name, Answer.Of0<R> answer) {
        return add(name, Answer.of(answer));
    }

    public <A, R> ExerciseBuilder mistake(String name, Answer.Of1<A, R> answer) {
        return add(name, Answer.of(answer));
    }

    public <A, B, R> ExerciseBuilder mistake(String name, Answer.Of2<A, B, R> answer) {
        return add(name, Answer.of(answer));
    }

    public <A, B, C, R> ExerciseBuilder mistake(String name, Answer.Of3<A, B, C, R> answer) {
        return add(name, Answer.of(answer));
    }

    public <A, B, C, D, R> ExerciseBuilder mistake(String name, Answer.Of4<A, B, C, D, R> answer) {
        return add(name, Answer.of(answer));
    }

    private ExerciseBuilder add(String name, Answer answer) {
        mistakes.add(new Mistake(name, WITHOUT_ANSWERS ? HIDDEN : answer));
        return this;
    }

    /** A bug hunt: the mistake {@code name}, given before, is what the learner finds in the cell. */
    public ExerciseBuilder planted(String name) {
        planted = mistakes.stream()
                .filter(mistake -> mistake.name().equals(name))
                .map(Mistake::answer)
                .findFirst();
        return this;
    }

    /** What of the results is compared. */
    public ExerciseBuilder view(View view) {
        this.view = view;
        return this;
    }

    /** Relative to the greatest number; 1e-9 by default. */
    public ExerciseBuilder tolerance(double tolerance) {
        this.tolerance = tolerance;
        return this;
    }

    /** Time limit of one call; 5 by default. */
    public ExerciseBuilder seconds(int seconds) {
        this.seconds = seconds;
        return this;
    }

    /** @throws IllegalStateException if it has no reference or no example */
    public Exercise build() {
        if (examples.isEmpty()) {
            throw new IllegalStateException("exercise " + id + ": an example expected");
        }
        return new Exercise(
                id,
                signature,
                points,
                minutes,
                reference.orElseThrow(() -> new IllegalStateException("exercise " + id + ": a reference expected")),
                examples,
                edges,
                drawn,
                mistakes,
                view,
                tolerance,
                planted,
                seconds);
    }
}
