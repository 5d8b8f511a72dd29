package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.loss.MeanSquaredError;

/** The mean squared error of one example. */
final class SquaredErrorExercise {
    private SquaredErrorExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("4.1", "double mse(double[] yHat, double[] y)", 20, 5)
                .reference((double[] yHat, double[] y) -> new MeanSquaredError().value(Matrix.row(yHat), Matrix.row(y)))
                .example(new double[] {2, 4}, new double[] {1, 3})
                .example(new double[] {2, 4, 6}, new double[] {1, 3, 3})
                .more(random -> {
                    int n = 2 + random.nextInt(5);
                    return new Object[] {Draws.vector(random, n), Draws.vector(random, n)};
                })
                .edge(new double[] {-7}, new double[] {5})
                .edge(new double[] {3, 3}, new double[] {3, 3})
                .mistake("sum-instead-of-mean", (double[] yHat, double[] y) -> squares(yHat, y))
                .mistake("extra-half", (double[] yHat, double[] y) -> squares(yHat, y) / (2 * y.length))
                .mistake("forgot-square", SquaredErrorExercise::meanDifference)
                .mistake("root", (double[] yHat, double[] y) -> Math.sqrt(squares(yHat, y) / y.length))
                .mistake("integer-division", (double[] yHat, double[] y) -> 1 / y.length * squares(yHat, y))
                .mistake("divided-twice", (double[] yHat, double[] y) -> squares(yHat, y) / y.length / y.length)
                .build();
    }

    private static double squares(double[] yHat, double[] y) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) sum += (yHat[j] - y[j]) * (yHat[j] - y[j]);
        return sum;
    }

    private static double meanDifference(double[] yHat, double[] y) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) sum += yHat[j] - y[j];
        return sum / y.length;
    }
}
