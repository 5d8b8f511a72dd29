package dl4jcourse.exercise.catalogue;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Examiner;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.OwnThread;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.activation.ActivationExercises;
import dl4jcourse.exercise.backpropagation.BackpropagationExercises;
import dl4jcourse.exercise.convolution.ConvolutionExercises;
import dl4jcourse.exercise.descent.DescentExercises;
import dl4jcourse.exercise.initialisation.InitialisationExercises;
import dl4jcourse.exercise.loss.LossExercises;
import dl4jcourse.exercise.mnist.MnistExercises;
import dl4jcourse.exercise.overfitting.OverfittingExercises;
import dl4jcourse.exercise.perceptron.PerceptronExercises;
import dl4jcourse.exercise.shape.ShapeExercises;
import dl4jcourse.exercise.tensor.TensorExercises;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All exercises, and what cells do with them.
 *
 * <pre>{@code
 * check("4.1", (double[] yHat, double[] y) -> mse(yHat, y));    // a table: tests, points, the likely mistake
 * hint("4.1");
 * progress();
 * }</pre>
 */
public final class Exercises {
    private static final List<Exercise> ALL = Stream.of(
                    TensorExercises.all(),
                    PerceptronExercises.all(),
                    ActivationExercises.all(),
                    ShapeExercises.all(),
                    LossExercises.all(),
                    BackpropagationExercises.all(),
                    DescentExercises.all(),
                    InitialisationExercises.all(),
                    OverfittingExercises.all(),
                    MnistExercises.all(),
                    ConvolutionExercises.all())
            .flatMap(List::stream)
            .toList();

    /** What {@code check} does with an answer; in a JVM that only answers, it takes the answer down. */
    private static volatile BiFunction<Exercise, Answer, Object> checker = Exercises::examine;

    private Exercises() {}

    /** Every exercise, in the order of the lectures. */
    public static List<Exercise> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if there is none of this number */
    public static Exercise of(String id) {
        return ALL.stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of the exercises " + ALL.stream().map(Exercise::id).collect(Collectors.joining(", "))
                                + " expected, but got " + id));
    }

    /** From now on {@code check} only hands the answers over. */
    public static void handAnswersTo(BiFunction<Exercise, Answer, Object> receiver) {
        checker = receiver;
    }

    private static Object examine(Exercise exercise, Answer answer) {
        CheckResult result = new Examiner(Texts.ofThisProcess(), Optional.empty())
                .examine(exercise, new OwnThread(answer, exercise));
        ProgressFile.ofThisProcess().ifPresent(file -> file.add(result));
        return result;
    }

    /** Checks the answer to an exercise without parameters. */
    public static <R> Object check(String id, Answer.Of0<R> answer) {
        return checker.apply(of(id), Answer.of(answer));
    }

    /** Checks an answer with one parameter. */
    public static <A, R> Object check(String id, Answer.Of1<A, R> answer) {
        return checker.apply(of(id), Answer.of(answer));
    }

    /** Checks an answer with two parameters. */
    public static <A, B, R> Object check(String id, Answer.Of2<A, B, R> answer) {
        return checker.apply(of(id), Answer.of(answer));
    }

    /** Checks an answer with three parameters. */
    public static <A, B, C, R> Object check(String id, Answer.Of3<A, B, C, R> answer) {
        return checker.apply(of(id), Answer.of(answer));
    }

    /** Checks an answer with four parameters. */
    public static <A, B, C, D, R> Object check(String id, Answer.Of4<A, B, C, D, R> answer) {
        return checker.apply(of(id), Answer.of(answer));
    }

    /** The next hint for an exercise: first a question, last the formula, never the code. Hints are counted. */
    public static String hint(String id) {
        Exercise exercise = of(id);
        Texts texts = Texts.ofThisProcess();
        List<String> hints = texts.hints(exercise);
        int given = ProgressFile.ofThisProcess().map(file -> file.countHint(id)).orElse(1);
        int step = Math.min(given, hints.size());
        return texts.get("hint", id, step, hints.size(), hints.get(step - 1));
    }

    /** What the learner has done so far. */
    public static ProgressReport progress() {
        return ProgressReport.of(ProgressFile.ofThisProcess(), Texts.ofThisProcess());
    }
}
