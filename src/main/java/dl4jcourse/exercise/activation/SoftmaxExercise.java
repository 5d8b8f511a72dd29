package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.Softmax;

/** Softmax of each row, also of logits whose exponentials are infinite or all 0. */
final class SoftmaxExercise {
    private SoftmaxExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("2.3", "double[][] softmax(double[][] z)", 25, 10)
                .reference((double[][] z) -> stable(Matrix.of(z)).toArray())
                .example((Object) new double[][] {{1, 2, 3}})
                .more(random -> new Object[] {Draws.table(random, 2 + random.nextInt(3), 2 + random.nextInt(4))})
                .edge((Object) new double[][] {{1001, 1002, 1003}, {-1001, -1002, -1003}})
                .edge((Object) new double[][] {{1000, -1000}, {0, 0}})
                .mistake("overflow", (double[][] z) -> byRow(exp(z)).toArray())
                .mistake(
                        "one-greatest", (double[][] z) -> byRow(exp(shifted(z))).toArray())
                .mistake(
                        "wrong-axis",
                        (double[][] z) ->
                                stable(Matrix.of(z).transpose()).transpose().toArray())
                .mistake(
                        "whole-table",
                        (double[][] z) ->
                                exp(shifted(z)).div(exp(shifted(z)).sum()).toArray())
                .mistake("not-divided", (double[][] z) -> exp(z).toArray())
                .mistake("no-exponential", (double[][] z) -> byRow(Matrix.of(z)).toArray())
                .build();
    }

    private static Matrix stable(Matrix z) {
        return new Softmax().forward(z, Mode.EVALUATE).y();
    }

    private static Matrix exp(double[][] z) {
        return Matrix.of(z).map(Math::exp);
    }

    private static Matrix byRow(Matrix e) {
        return e.mulColumnVector(e.sum(1).map(sum -> 1 / sum));
    }

    private static double[][] shifted(double[][] z) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double v : Matrix.of(z).toFlatArray()) greatest = Math.max(greatest, v);
        return Matrix.of(z).add(-greatest).toArray();
    }
}
