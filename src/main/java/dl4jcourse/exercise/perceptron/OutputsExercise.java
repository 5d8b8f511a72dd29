package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.perceptron.Perceptron;
import java.util.Arrays;
import java.util.function.DoubleToIntFunction;

/** The outputs of a perceptron for a batch. */
final class OutputsExercise {
    private OutputsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("1.2", "int[] outputs(double[] w, double b, double[][] x)", 20, 8)
                .reference((double[] w, Double b, double[][] x) -> Arrays.stream(x)
                        .mapToInt(new Perceptron(Matrix.row(w), b)::output)
                        .toArray())
                .example(new double[] {0.5, 0.5}, -0.7, new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}})
                .more(random -> {
                    int n = 2 + random.nextInt(4);
                    return new Object[] {
                        Draws.vector(random, n), Draws.number(random), Draws.table(random, 6 + random.nextInt(4), n)
                    };
                })
                .edge(new double[] {1, -1}, 0.0, new double[][] {{2, 2}, {0, 0}, {3, 1}})
                .edge(new double[] {0.25}, 0.5, new double[][] {{1}, {-3}, {-2}})
                .mistake("missing-bias", (double[] w, Double b, double[][] x) -> fired(w, 0, x, a -> a > 0 ? 1 : 0))
                .mistake("fires-at-zero", (double[] w, Double b, double[][] x) -> fired(w, b, x, a -> a >= 0 ? 1 : 0))
                .mistake("bias-subtracted", (double[] w, Double b, double[][] x) -> fired(w, -b, x, a -> a > 0 ? 1 : 0))
                .mistake("minus-one", (double[] w, Double b, double[][] x) -> fired(w, b, x, a -> a > 0 ? 1 : -1))
                .mistake("step-reversed", (double[] w, Double b, double[][] x) -> fired(w, b, x, a -> a > 0 ? 0 : 1))
                .mistake(
                        "rounded-sum", (double[] w, Double b, double[][] x) -> fired(w, b, x, a -> (int) a > 0 ? 1 : 0))
                .mistake("never-fires", (double[] w, Double b, double[][] x) -> fired(w, b, x, a -> 0))
                .build();
    }

    private static int[] fired(double[] w, double b, double[][] x, DoubleToIntFunction step) {
        return Arrays.stream(x)
                .mapToInt(row -> step.applyAsInt(new Perceptron(Matrix.row(w), b).weightedSum(row)))
                .toArray();
    }
}
