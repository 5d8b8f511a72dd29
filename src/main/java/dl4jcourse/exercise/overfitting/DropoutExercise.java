package dl4jcourse.exercise.overfitting;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.Dropout;
import java.util.Random;
import java.util.function.DoublePredicate;

/** Dropout in training, with the random numbers given. */
final class DropoutExercise {
    private DropoutExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("8.3", "double[][] dropped(double[][] x, double[][] u, double drop)", 20, 10)
                .reference(DropoutExercise::layer)
                .example(new double[][] {{1, 2, 3, 4}}, new double[][] {{0.1, 0.3, 0.7, 0.2}}, 0.25)
                .more(random -> {
                    int rows = 2 + random.nextInt(3);
                    double[][] u = Draws.table(random, rows, 4);
                    for (double[] row : u) for (int j = 0; j < 4; j++) row[j] = Math.abs(row[j]) / 2;
                    return new Object[] {Draws.table(random, rows, 4), u, (1 + random.nextInt(8)) / 10.0};
                })
                .edge(new double[][] {{1, -2, 3}}, new double[][] {{0, 0.5, 0.9}}, 0.0)
                .edge(new double[][] {{5, -5, 5}}, new double[][] {{0.5, 0.499, 0.8}}, 0.5)
                .mistake("forgot-scale", (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v >= drop, 1))
                .mistake(
                        "keep-probability",
                        (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v < drop, 1 / drop))
                .mistake(
                        "keeps-the-dropped",
                        (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v < drop, 1 / (1 - drop)))
                .mistake(
                        "divided-by-drop",
                        (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v >= drop, 1 / drop))
                .mistake("scaled-down", (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v >= drop, 1 - drop))
                .mistake(
                        "drops-at-equality",
                        (double[][] x, double[][] u, Double drop) -> by(x, u, v -> v > drop, 1 / (1 - drop)))
                .mistake("evaluation", (double[][] x, double[][] u, Double drop) -> x)
                .build();
    }

    private static double[][] layer(double[][] x, double[][] u, double drop) {
        Matrix mask = Matrix.of(u).map(v -> v >= drop ? 1 : 0);
        return Dropout.fixed(drop, mask)
                .forward(Matrix.of(x), Mode.train(new Random(1)))
                .y()
                .toArray();
    }

    private static double[][] by(double[][] x, double[][] u, DoublePredicate keeps, double scale) {
        return Matrix.of(x.length, x[0].length, (i, j) -> keeps.test(u[i][j]) ? scale * x[i][j] : 0)
                .toArray();
    }
}
