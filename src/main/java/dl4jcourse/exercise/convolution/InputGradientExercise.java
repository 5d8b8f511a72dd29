package dl4jcourse.exercise.convolution;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;
import java.util.Random;

/** A bug hunt: the way back through a convolution, where windows overlap. */
final class InputGradientExercise {
    /** The new value of a pixel, from its old one and what the kernel's place u, v gives back for dz. */
    @FunctionalInterface
    private interface Back {
        double of(double old, double dz, double[][] w, int u, int v);
    }

    private InputGradientExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("10.4", "double[][] inputGradient(double[][] dZ, double[][] w)", 20, 12)
                .reference(InputGradientExercise::layer)
                .example(new double[][] {{1, 1}, {1, 1}}, new double[][] {{1, 2}, {3, 4}})
                .more(random -> {
                    int height = 2 + random.nextInt(2);
                    int width = 5 - height;
                    double[][] dZ = Draws.table(random, 2 + random.nextInt(3), 2 + random.nextInt(3));
                    return new Object[] {dZ, Draws.table(random, height, width)};
                })
                .edge(new double[][] {{2}}, new double[][] {{1, 2}, {3, 4}})
                .edge(new double[][] {{1, 2, 3}}, new double[][] {{1, 10}, {0, 100}})
                .mistake("overwritten", by((old, dz, w, u, v) -> dz * w[u][v]))
                .mistake("turned-kernel", by((old, dz, w, u, v) -> old + dz * w[w.length - 1 - u][w[0].length - 1 - v]))
                .mistake("transposed-kernel", by((old, dz, w, u, v) -> old + dz * w[v][u]))
                .mistake("sign", by((old, dz, w, u, v) -> old - dz * w[u][v]))
                .mistake("kernel-alone", by((old, dz, w, u, v) -> old + w[u][v]))
                .mistake("greatest-kept", by((old, dz, w, u, v) -> Math.max(old, dz * w[u][v])))
                .planted("overwritten")
                .build();
    }

    private static double[][] layer(double[][] dZ, double[][] w) {
        ImageShape in = new ImageShape(1, dZ.length + w.length - 1, dZ[0].length + w[0].length - 1);
        Window window = new Window(w.length, w[0].length, 1, 0);
        Conv2d conv = new Conv2d(in, window, CorrelationExercise.flat(w), Matrix.zeros(1, 1));
        double[] dX = conv.forward(Matrix.zeros(1, in.size()), Mode.train(new Random(1)))
                .backward()
                .apply(CorrelationExercise.flat(dZ))
                .dX()
                .toFlatArray();
        return Matrix.of(in.height(), in.width(), (i, j) -> dX[i * in.width() + j])
                .toArray();
    }

    private static Answer.Of2<double[][], double[][], double[][]> by(Back back) {
        return (dZ, w) -> {
            double[][] dX = new double[dZ.length + w.length - 1][dZ[0].length + w[0].length - 1];
            for (int i = 0; i < dZ.length; i++) {
                for (int j = 0; j < dZ[0].length; j++) spread(dX, i, j, dZ[i][j], w, back);
            }
            return dX;
        };
    }

    private static void spread(double[][] dX, int i, int j, double dz, double[][] w, Back back) {
        for (int u = 0; u < w.length; u++) {
            for (int v = 0; v < w[0].length; v++) dX[i + u][j + v] = back.of(dX[i + u][j + v], dz, w, u, v);
        }
    }
}
