package dl4jcourse.exercise.convolution;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;

/** A convolution with a stride, strictly a correlation. */
final class CorrelationExercise {
    /** What the kernel's place u, v adds to the map's place i, j. */
    @FunctionalInterface
    private interface Term {
        double of(double[][] x, double[][] w, int i, int j, int u, int v);
    }

    private CorrelationExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("10.2", "double[][] correlate(double[][] x, double[][] w, int stride)", 25, 12)
                .reference(CorrelationExercise::layer)
                .example(
                        new double[][] {
                            {0, 0, 1, 1, 0}, {0, 0, 1, 1, 0}, {0, 1, 1, 1, 0}, {0, 1, 1, 0, 0}, {0, 1, 1, 0, 0}
                        },
                        new double[][] {{-1, 0, 1}, {-1, 0, 1}, {-1, 0, 1}},
                        2)
                .more(random -> {
                    int size = 2 + random.nextInt(2);
                    double[][] x = Draws.table(random, 5 + random.nextInt(3), 4 + random.nextInt(4));
                    return new Object[] {x, Draws.table(random, size, size), 1 + random.nextInt(2)};
                })
                .edge(new double[][] {{1, 2}, {3, 4}}, new double[][] {{1, 10}, {100, 1000}}, 1)
                .edge(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, new double[][] {{2}}, 2)
                .mistake(
                        "turned-kernel",
                        (double[][] x, double[][] w, Integer s) -> sums(
                                x,
                                w,
                                s,
                                (y, k, i, j, u, v) -> k[k.length - 1 - u][k.length - 1 - v] * y[i * s + u][j * s + v]))
                .mistake(
                        "transposed-kernel",
                        (double[][] x, double[][] w, Integer s) ->
                                sums(x, w, s, (y, k, i, j, u, v) -> k[v][u] * y[i * s + u][j * s + v]))
                .mistake(
                        "stride-in-size-alone",
                        (double[][] x, double[][] w, Integer s) ->
                                sums(x, w, s, (y, k, i, j, u, v) -> k[u][v] * y[i + u][j + v]))
                .mistake("stride-forgotten", (double[][] x, double[][] w, Integer s) -> layer(x, w, 1))
                .mistake(
                        "mean-instead-of-sum",
                        (double[][] x, double[][] w, Integer s) -> Matrix.of(layer(x, w, s))
                                .div(w.length * w.length)
                                .toArray())
                .mistake("last-place-missing", CorrelationExercise::shortened)
                .build();
    }

    private static double[][] layer(double[][] x, double[][] w, int stride) {
        ImageShape in = new ImageShape(1, x.length, x[0].length);
        Window window = new Window(w.length, w[0].length, stride, 0);
        Conv2d conv = new Conv2d(in, window, flat(w), Matrix.zeros(1, 1));
        double[] z = Sequential.of(conv).predict(flat(x)).toFlatArray();
        int width = conv.out().width();
        return Matrix.of(conv.out().height(), width, (i, j) -> z[i * width + j]).toArray();
    }

    static Matrix flat(double[][] table) {
        return Matrix.row(Matrix.of(table).toFlatArray());
    }

    private static double[][] sums(double[][] x, double[][] w, int stride, Term term) {
        double[][] z = layer(x, w, stride);
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z[i].length; j++) z[i][j] = sum(x, w, i, j, term);
        }
        return z;
    }

    private static double sum(double[][] x, double[][] w, int i, int j, Term term) {
        double sum = 0;
        for (int u = 0; u < w.length; u++) {
            for (int v = 0; v < w.length; v++) sum += term.of(x, w, i, j, u, v);
        }
        return sum;
    }

    private static double[][] shortened(double[][] x, double[][] w, int stride) {
        Matrix z = Matrix.of(layer(x, w, stride));
        return z.rows(0, z.rows() - 1).cols(0, z.cols() - 1).toArray();
    }
}
