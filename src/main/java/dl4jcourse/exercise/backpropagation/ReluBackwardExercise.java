package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.layer.Relu;
import java.util.function.DoubleBinaryOperator;

/** The way back through ReLU. */
final class ReluBackwardExercise {
    private ReluBackwardExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("5.2", "double[][] reluBackward(double[][] x, double[][] dY)", 15, 6)
                .reference((double[][] x, double[][] dY) -> right(x, dY))
                .example(new double[][] {{-2, 0, 3}}, new double[][] {{10, 10, 10}})
                .example(new double[][] {{1, -1}, {-2, 5}}, new double[][] {{-3, 4}, {6, 0.5}})
                .more(random -> {
                    int n = 2 + random.nextInt(3);
                    int k = 2 + random.nextInt(3);
                    return new Object[] {Draws.table(random, n, k), Draws.table(random, n, k)};
                })
                .edge(new double[][] {{0, 0}}, new double[][] {{1, -1}})
                .edge(new double[][] {{1e-12}}, new double[][] {{-4}})
                .mistake("slope-at-zero", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> v >= 0 ? d : 0))
                .mistake("forgot-mask", (double[][] x, double[][] dY) -> dY.clone())
                .mistake("mask-alone", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> v > 0 ? 1 : 0))
                .mistake("mask-by-gradient", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> Math.max(0, d)))
                .mistake("forward-again", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> Math.max(0, v)))
                .mistake("times-output", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> Math.max(0, v) * d))
                .mistake("wrong-side", (double[][] x, double[][] dY) -> each(x, dY, (v, d) -> v > 0 ? 0 : d))
                .build();
    }

    private static double[][] right(double[][] x, double[][] dY) {
        return new Relu()
                .forward(Matrix.of(x), Mode.EVALUATE)
                .backward()
                .apply(Matrix.of(dY))
                .dX()
                .toArray();
    }

    private static double[][] each(double[][] x, double[][] dY, DoubleBinaryOperator f) {
        return Matrix.of(x).zip(Matrix.of(dY), f).toArray();
    }
}
