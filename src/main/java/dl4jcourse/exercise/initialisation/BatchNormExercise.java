package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.BatchNorm;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** The forward pass of batch normalisation in training mode. */
final class BatchNormExercise {
    /** 1 / √(v + ε). */
    private static final DoubleUnaryOperator RIGHT = v -> 1 / Math.sqrt(v + BatchNorm.EPSILON);

    private BatchNormExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("7.2", "double[][] normalise(double[][] x, double[] gamma, double[] beta)", 30, 15)
                .reference(BatchNormExercise::layer)
                .example(new double[][] {{1, 10}, {3, 30}}, new double[] {1, 1}, new double[] {0, 0})
                .example(new double[][] {{1, 2}, {2, 4}, {6, 0}}, new double[] {1, 2}, new double[] {0.5, -1})
                .more(random -> {
                    int features = 1 + random.nextInt(3);
                    double[][] x = Draws.table(random, 2 + random.nextInt(5), features);
                    return new Object[] {x, Draws.vector(random, features), Draws.vector(random, features)};
                })
                .edge(new double[][] {{3, -5}}, new double[] {2, 2}, new double[] {1, 4})
                .edge(new double[][] {{7, 1}, {7, 2}, {7, 9}}, new double[] {1, 1}, new double[] {0, 1})
                .mistake("unbiased", by(1, RIGHT))
                .mistake("epsilon-outside", by(0, v -> 1 / (Math.sqrt(v) + BatchNorm.EPSILON)))
                .mistake("forgot-epsilon", by(0, v -> 1 / Math.sqrt(v)))
                .mistake("divided-by-variance", by(0, v -> 1 / (v + BatchNorm.EPSILON)))
                .mistake("not-divided", by(0, v -> 1))
                .mistake("wrong-axis", BatchNormExercise::alongRows)
                .mistake("whole-table", BatchNormExercise::wholeTable)
                .mistake("forgot-scale-and-shift", (double[][] x, double[] g, double[] b) -> normalised(x, 0, RIGHT))
                .mistake(
                        "shifted-first",
                        (double[][] x, double[] g, double[] b) ->
                                scaled(scaled(normalised(x, 0, RIGHT), ones(g), b), g, new double[b.length]))
                .build();
    }

    private static Answer.Of3<double[][], double[], double[], double[][]> by(int less, DoubleUnaryOperator scale) {
        return (x, gamma, beta) -> scaled(normalised(x, less, scale), gamma, beta);
    }

    private static double[][] layer(double[][] x, double[] gamma, double[] beta) {
        Matrix zeros = Matrix.zeros(1, gamma.length);
        return new BatchNorm(1, Matrix.row(gamma), Matrix.row(beta), zeros, zeros.add(1))
                .forward(Matrix.of(x), Mode.train(new Random(1)))
                .y()
                .toArray();
    }

    /** x̂ = (x − μ) · scale(v), column by column, with v = Σ (x − μ)² / (m − less). */
    private static double[][] normalised(double[][] x, int less, DoubleUnaryOperator scale) {
        Matrix all = Matrix.of(x);
        Matrix centred = all.addRowVector(all.sum(0).div(-x.length));
        Matrix s = centred.mul(centred).sum(0).div(x.length - less).map(scale);
        return centred.transpose().mulColumnVector(s.transpose()).transpose().toArray();
    }

    private static double[][] scaled(double[][] xHat, double[] gamma, double[] beta) {
        return Matrix.of(xHat.length, gamma.length, (i, j) -> gamma[j] * xHat[i][j] + beta[j])
                .toArray();
    }

    private static double[][] alongRows(double[][] x, double[] gamma, double[] beta) {
        return scaled(transposed(normalised(transposed(x), 0, RIGHT)), gamma, beta);
    }

    private static double[][] wholeTable(double[][] x, double[] gamma, double[] beta) {
        double[][] column = transposed(new double[][] {Matrix.of(x).toFlatArray()});
        double[] flat = Matrix.of(normalised(column, 0, RIGHT)).toFlatArray();
        double[][] xHat = Matrix.of(x.length, gamma.length, (i, j) -> flat[i * gamma.length + j])
                .toArray();
        return scaled(xHat, gamma, beta);
    }

    private static double[][] transposed(double[][] x) {
        return Matrix.of(x).transpose().toArray();
    }

    private static double[] ones(double[] like) {
        return Matrix.ones(1, like.length).toFlatArray();
    }
}
