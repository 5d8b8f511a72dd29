package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.loss.CrossEntropy;

/** Binary cross-entropy of probabilities, also where one is 0 or 1. */
final class BinaryLossExercise {
    /** What an example with the probability p and the target y adds to the sum. */
    private interface Term {
        double of(double p, int y);
    }

    private BinaryLossExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("4.5", "double binaryLoss(double[] p, int[] y)", 15, 8)
                .reference(BinaryLossExercise::right)
                .example(new double[] {0.5, 0.5}, new int[] {1, 0})
                .example(new double[] {0.9, 0.2, 0.6}, new int[] {1, 0, 0})
                .more(random -> {
                    int n = 2 + random.nextInt(4);
                    double[] p =
                            random.ints(n, 50, 950).mapToDouble(v -> v / 1e3).toArray();
                    return new Object[] {p, random.ints(n, 0, 2).toArray()};
                })
                .edge(new double[] {0, 1, 0.5}, new int[] {0, 1, 1})
                .mistake(
                        "zero-times-infinity", (double[] p, int[] y) -> sum(p, y, BinaryLossExercise::naive) / y.length)
                .mistake("sum-instead-of-mean", (double[] p, int[] y) -> right(p, y) * y.length)
                .mistake("sum-instead-of-mean", (double[] p, int[] y) -> sum(p, y, BinaryLossExercise::naive))
                .mistake("only-yes", (double[] p, int[] y) -> sum(p, y, (q, t) -> t == 1 ? -Math.log(q) : 0) / y.length)
                .mistake("only-yes", (double[] p, int[] y) -> sum(p, y, (q, t) -> -t * Math.log(q)) / y.length)
                .mistake("sign", (double[] p, int[] y) -> -right(p, y))
                .mistake("sign", (double[] p, int[] y) -> -sum(p, y, BinaryLossExercise::naive) / y.length)
                .mistake("log-base", (double[] p, int[] y) -> right(p, y) / Math.log(2))
                .mistake("log-base", (double[] p, int[] y) -> right(p, y) / Math.log(10))
                .mistake(
                        "exchanged",
                        (double[] p, int[] y) -> sum(p, y, (q, t) -> -Math.log(t == 1 ? 1 - q : q)) / y.length)
                .tolerance(1e-6) // p kept away from 0 and 1 by 1e-7 is right too
                .build();
    }

    /** The cross-entropy of two classes, whose probabilities are p and 1 − p. */
    private static double right(double[] p, int[] y) {
        Matrix both = Matrix.of(p.length, 2, (n, k) -> k == 0 ? p[n] : 1 - p[n]);
        Matrix classes = Matrix.of(y.length, 2, (n, k) -> k == 0 ? y[n] : 1 - y[n]);
        return new CrossEntropy().value(both, classes);
    }

    private static double naive(double p, int y) {
        return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
    }

    private static double sum(double[] p, int[] y, Term term) {
        double sum = 0;
        for (int n = 0; n < p.length; n++) sum += term.of(p[n], y[n]);
        return sum;
    }
}
