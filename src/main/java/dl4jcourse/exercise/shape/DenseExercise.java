package dl4jcourse.exercise.shape;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.Linear;

/** A fully connected layer for a batch. */
final class DenseExercise {
    private DenseExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("3.1", "double[][] dense(double[][] x, double[][] w, double[] b)", 25, 10)
                .reference((double[][] x, double[][] w, double[] b) -> new Linear(Matrix.of(w), Matrix.row(b))
                        .forward(Matrix.of(x), Mode.EVALUATE)
                        .y()
                        .toArray())
                .example(new double[][] {{1, 1}, {2, 0}}, new double[][] {{1, 2}, {3, 4}}, new double[] {0.5, -0.5})
                .more(random -> {
                    int in = 2 + random.nextInt(3);
                    int out = 2 + random.nextInt(3);
                    return new Object[] {
                        Draws.table(random, 2 + random.nextInt(4), in),
                        Draws.table(random, out, in),
                        Draws.vector(random, out)
                    };
                })
                .edge(new double[][] {{1, 2, 3}}, new double[][] {{0.5, -1, 0.25}}, new double[] {0.1})
                .mistake(
                        "missing-bias",
                        (double[][] x, double[][] w, double[] b) ->
                                product(x, w).toArray())
                .mistake(
                        "in-by-out",
                        (double[][] x, double[][] w, double[] b) -> Matrix.of(x)
                                .mmul(Matrix.of(w))
                                .addRowVector(Matrix.row(b))
                                .toArray())
                .mistake(
                        "bias-each-input",
                        (double[][] x, double[][] w, double[] b) ->
                                plus(x, w, Matrix.row(b).mul(w[0].length)))
                .mistake(
                        "activation-too-much",
                        (double[][] x, double[][] w, double[] b) -> Matrix.of(plus(x, w, Matrix.row(b)))
                                .map(v -> Math.max(0, v))
                                .toArray())
                .mistake(
                        "bias-by-row",
                        (double[][] x, double[][] w, double[] b) -> product(x, w)
                                .addColumnVector(Matrix.row(b).transpose())
                                .toArray())
                .mistake(
                        "first-row-repeated",
                        (double[][] x, double[][] w, double[] b) -> Matrix.of(plus(x, w, Matrix.row(b)))
                                .select(new int[x.length])
                                .toArray())
                .build();
    }

    private static Matrix product(double[][] x, double[][] w) {
        return Matrix.of(x).mmulTransposed(Matrix.of(w));
    }

    private static double[][] plus(double[][] x, double[][] w, Matrix b) {
        return product(x, w).addRowVector(b).toArray();
    }
}
