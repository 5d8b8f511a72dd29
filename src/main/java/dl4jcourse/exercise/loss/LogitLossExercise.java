package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.Arrays;

/** Softmax and cross-entropy in one, right for logits of any size. */
final class LogitLossExercise {
    /** The loss of one example from its logits z and its class k. */
    private interface OfOne {
        double loss(double[] z, int k);
    }

    private LogitLossExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("4.3", "double logitLoss(double[][] z, int[] k)", 25, 12)
                .reference((double[][] z, int[] k) -> mean(z, k, LogitLossExercise::right))
                .example(new double[][] {{2, 4, 6}, {1, 1, 1}}, new int[] {0, 2})
                .example(new double[][] {{0, 10, 0}}, new int[] {0})
                .more(random -> {
                    int n = 2 + random.nextInt(4);
                    int classes = 2 + random.nextInt(3);
                    return new Object[] {
                        Draws.table(random, n, classes),
                        random.ints(n, 0, classes).toArray()
                    };
                })
                .edge(new double[][] {{0, 1000, 0}}, new int[] {0})
                .edge(new double[][] {{-1000, -1000}, {1000, 1000}}, new int[] {1, 0})
                .mistake("overflow", (double[][] z, int[] k) -> mean(z, k, (a, c) -> -logP(a, c, 0, 0)))
                .mistake("log-of-zero", (double[][] z, int[] k) -> mean(z, k, (a, c) -> -logP(a, c, max(a), 0)))
                .mistake("clipped", (double[][] z, int[] k) -> mean(z, k, (a, c) -> -logP(a, c, max(a), 1e-10)))
                .mistake(
                        "sum-instead-of-mean",
                        (double[][] z, int[] k) -> mean(z, k, LogitLossExercise::right) * k.length)
                .mistake("sign", (double[][] z, int[] k) -> -mean(z, k, LogitLossExercise::right))
                .mistake(
                        "max-forgotten",
                        (double[][] z, int[] k) -> mean(z, k, (a, c) -> Math.log(sum(a, max(a))) - a[c]))
                .mistake("forgot-sum", (double[][] z, int[] k) -> mean(z, k, (a, c) -> -a[c]))
                .build();
    }

    private static double mean(double[][] z, int[] k, OfOne one) {
        double sum = 0;
        for (int n = 0; n < z.length; n++) sum += one.loss(z[n], k[n]);
        return sum / z.length;
    }

    private static double right(double[] z, int k) {
        Matrix y = Matrix.of(1, z.length, (i, j) -> j == k ? 1 : 0);
        return new SoftmaxCrossEntropy().value(Matrix.row(z), y);
    }

    private static double logP(double[] z, int k, double subtracted, double least) {
        return Math.log(Math.max(least, Math.exp(z[k] - subtracted) / sum(z, subtracted)));
    }

    private static double sum(double[] z, double subtracted) {
        return Arrays.stream(z).map(v -> Math.exp(v - subtracted)).sum();
    }

    private static double max(double[] z) {
        return Arrays.stream(z).max().orElse(0);
    }
}
