package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;

/** The mean of each column of a table. */
final class ColumnMeansExercise {
    private ColumnMeansExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("0.1", "double[] columnMeans(double[][] x)", 20, 5)
                .reference((double[][] x) -> sums(x, 0, x.length))
                .example((Object) new double[][] {{0, 0.1, 0.2}, {1, 1.1, 1.2}})
                .more(random -> new Object[] {Draws.table(random, 2 + random.nextInt(4), 2 + random.nextInt(4))})
                .edge((Object) new double[][] {{3, -1, 2}})
                .edge((Object) new double[][] {{3}, {-1}, {2.5}})
                .mistake("wrong-axis", (double[][] x) -> sums(x, 1, x[0].length))
                .mistake("sum-instead-of-mean", (double[][] x) -> sums(x, 0, 1))
                .mistake("divided-twice", (double[][] x) -> sums(x, 0, x.length * x.length))
                .mistake("divided-by-columns", (double[][] x) -> sums(x, 0, x[0].length))
                .mistake("divided-by-all", (double[][] x) -> sums(x, 0, x.length * x[0].length))
                .mistake("last-column-missing", (double[][] x) -> withoutLast(sums(x, 0, x.length)))
                .build();
    }

    private static double[] sums(double[][] x, int dimension, double divisor) {
        return Matrix.of(x).sum(dimension).div(divisor).toFlatArray();
    }

    private static double[] withoutLast(double[] means) {
        double[] wrong = means.clone();
        wrong[wrong.length - 1] = 0;
        return wrong;
    }
}
