package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.BatchNorm;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** How one training step moves the running averages of batch normalisation. */
final class RunningAveragesExercise {
    private RunningAveragesExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("7.4", "double[][] running(double[] mean, double[] var, double[][] batch)", 20, 10)
                .reference(RunningAveragesExercise::running)
                .example(new double[] {0, 0}, new double[] {1, 1}, new double[][] {{1, 10}, {3, 30}})
                .more(random -> {
                    int features = 1 + random.nextInt(3);
                    double[] var = Draws.vector(random, features);
                    for (int j = 0; j < features; j++) var[j] = Math.abs(var[j]);
                    double[][] batch = Draws.table(random, 2 + random.nextInt(5), features);
                    return new Object[] {Draws.vector(random, features), var, batch};
                })
                .edge(new double[] {2, -4}, new double[] {1, 0.5}, new double[][] {{3, -5}})
                .mistake(
                        "shares-exchanged",
                        (double[] mean, double[] var, double[][] batch) -> moved(mean, var, batch, 0.1, 0))
                .mistake(
                        "half-and-half",
                        (double[] mean, double[] var, double[][] batch) -> moved(mean, var, batch, 0.5, 0))
                .mistake(
                        "batch-alone", (double[] mean, double[] var, double[][] batch) -> moved(mean, var, batch, 0, 0))
                .mistake("unmoved", (double[] mean, double[] var, double[][] batch) -> moved(mean, var, batch, 1, 0))
                .mistake("unbiased", (double[] mean, double[] var, double[][] batch) -> moved(mean, var, batch, 0.9, 1))
                .mistake("deviation-for-variance", RunningAveragesExercise::deviation)
                .mistake("order-of-results", (double[] mean, double[] var, double[][] batch) ->
                        new double[][] {running(mean, var, batch)[1], running(mean, var, batch)[0]})
                .build();
    }

    private static double[][] running(double[] mean, double[] var, double[][] batch) {
        Matrix zeros = Matrix.zeros(1, mean.length);
        Map<String, Matrix> state = new BatchNorm(1, zeros.add(1), zeros, Matrix.row(mean), Matrix.row(var))
                .forward(Matrix.of(batch), Mode.train(new Random(1)))
                .state();
        return new double[][] {state.get("mean").toFlatArray(), state.get("var").toFlatArray()};
    }

    /** keep · running + (1 − keep) · the batch's, whose variance divides by m − less. */
    private static double[][] moved(double[] mean, double[] var, double[][] batch, double keep, int less) {
        double[][] batchs = statistics(batch, less);
        return new double[][] {mixed(mean, batchs[0], keep), mixed(var, batchs[1], keep)};
    }

    private static double[][] deviation(double[] mean, double[] var, double[][] batch) {
        double[][] batchs = statistics(batch, 0);
        double[] root = IntStream.range(0, var.length)
                .mapToDouble(j -> Math.sqrt(batchs[1][j]))
                .toArray();
        return new double[][] {mixed(mean, batchs[0], 0.9), mixed(var, root, 0.9)};
    }

    private static double[][] statistics(double[][] batch, int less) {
        Matrix all = Matrix.of(batch);
        Matrix mu = all.sum(0).div(batch.length);
        Matrix centred = all.addRowVector(mu.mul(-1));
        Matrix v = centred.mul(centred).sum(0).div(batch.length - less);
        return new double[][] {mu.toFlatArray(), v.toFlatArray()};
    }

    private static double[] mixed(double[] running, double[] batchs, double keep) {
        return IntStream.range(0, running.length)
                .mapToDouble(j -> keep * running[j] + (1 - keep) * batchs[j])
                .toArray();
    }
}
