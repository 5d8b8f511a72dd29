package dl4jcourse.exercise.convolution;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.MaxPool2d;
import java.util.stream.DoubleStream;

/** Max pooling with tiles side by side. */
final class MaxPoolingExercise {
    /** What is kept of a tile. */
    @FunctionalInterface
    private interface Keep {
        double of(double[] tile);
    }

    private MaxPoolingExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("10.3", "double[][] maxPool(double[][] x, int size)", 20, 10)
                .reference((double[][] x, Integer size) -> pooled(x, Window.tiles(size)))
                .example(new double[][] {{1, 3, 0, 2}, {4, 2, 1, 0}, {0, 1, 5, 6}, {2, 0, 7, 8}}, 2)
                .more(random -> new Object[] {
                    Draws.table(random, 4 + random.nextInt(4), 4 + random.nextInt(4)), 2 + random.nextInt(2)
                })
                .edge(new double[][] {{-3, -1}, {-2, -4}}, 2)
                .edge(new double[][] {{1, 2, 9}, {3, 4, 9}, {9, 9, 9}}, 2)
                .edge(new double[][] {{5, -6}, {7, 8}}, 1)
                .mistake("begins-at-0", by(tile -> Math.max(0, max(tile))))
                .mistake(
                        "mean-pooling",
                        by(tile -> DoubleStream.of(tile).average().orElseThrow()))
                .mistake("least", by(tile -> DoubleStream.of(tile).min().orElseThrow()))
                .mistake("corner-kept", by(tile -> tile[0]))
                .mistake(
                        "greatest-amount",
                        by(tile -> DoubleStream.of(tile).map(Math::abs).max().orElseThrow()))
                .mistake("tiles-overlap", (double[][] x, Integer size) -> pooled(x, Window.square(size)))
                .build();
    }

    private static double max(double[] tile) {
        return DoubleStream.of(tile).max().orElseThrow();
    }

    private static double[][] pooled(double[][] x, Window window) {
        MaxPool2d pool = new MaxPool2d(new ImageShape(1, x.length, x[0].length), window);
        double[] y = Sequential.of(pool).predict(CorrelationExercise.flat(x)).toFlatArray();
        int width = pool.out().width();
        return Matrix.of(pool.out().height(), width, (i, j) -> y[i * width + j]).toArray();
    }

    private static Answer.Of2<double[][], Integer, double[][]> by(Keep keep) {
        return (x, size) -> Matrix.of(x.length / size, x[0].length / size, (i, j) -> {
                    Matrix rows = Matrix.of(x).rows(i * size, (i + 1) * size);
                    return keep.of(rows.cols(j * size, (j + 1) * size).toFlatArray());
                })
                .toArray();
    }
}
