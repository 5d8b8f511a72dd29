package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.loss.HalfSquaredError;

/** Half the squared error of a batch: summed over the outputs, averaged over the examples. */
final class HalfSquaredErrorExercise {
    private HalfSquaredErrorExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("4.2", "double halfSquaredError(double[][] yHat, double[][] y)", 20, 8)
                .reference((double[][] yHat, double[][] y) -> value(yHat, y))
                .example(new double[][] {{2, 4, 6}, {1, 1, 1}}, new double[][] {{1, 3, 3}, {1, 2, 3}})
                .example(new double[][] {{2, 4, 6}}, new double[][] {{1, 3, 3}})
                .more(random -> {
                    int n = 2 + random.nextInt(4);
                    int k = 2 + random.nextInt(3);
                    return new Object[] {Draws.table(random, n, k), Draws.table(random, n, k)};
                })
                .edge(new double[][] {{1000}, {-1000}, {0}}, new double[][] {{0}, {0}, {0}})
                .edge(new double[][] {{1, 2}}, new double[][] {{1, 2}})
                .mistake("forgot-half", (double[][] yHat, double[][] y) -> 2 * value(yHat, y))
                .mistake("sum-instead-of-mean", (double[][] yHat, double[][] y) -> value(yHat, y) * y.length)
                .mistake("divided-twice", (double[][] yHat, double[][] y) -> value(yHat, y) / y.length)
                .mistake("divided-by-outputs", (double[][] yHat, double[][] y) -> value(yHat, y) / y[0].length)
                .mistake("mean-squared-error", (double[][] yHat, double[][] y) -> 2 * value(yHat, y) / y[0].length)
                .mistake("integer-division", (double[][] yHat, double[][] y) -> 1 / 2 * value(yHat, y))
                .mistake("one-example", HalfSquaredErrorExercise::ofTheFirst)
                .build();
    }

    private static double value(double[][] yHat, double[][] y) {
        return new HalfSquaredError().value(Matrix.of(yHat), Matrix.of(y));
    }

    private static double ofTheFirst(double[][] yHat, double[][] y) {
        return new HalfSquaredError().value(Matrix.row(yHat[0]), Matrix.row(y[0]));
    }
}
