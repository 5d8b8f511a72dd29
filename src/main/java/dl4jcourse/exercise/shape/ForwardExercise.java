package dl4jcourse.exercise.shape;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import java.util.Map;
import java.util.Random;

/** A bug hunt: the forward pass of two layers, with right shapes and wrong numbers. */
final class ForwardExercise {
    private ForwardExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("3.4", "Matrix twoLayers(Matrix x, Map<String, Matrix> params)", 30, 15)
                .reference((Matrix x, Map<String, Matrix> p) ->
                        Sequential.of(first(p), new Relu(), second(p)).predict(x))
                .example(
                        Matrix.of(new double[][] {{1, 2, 3}, {3, 0, -1}}),
                        Map.of(
                                "0_W", Matrix.of(new double[][] {{1, 0, -1}, {0.5, 1, 0}}),
                                "0_b", Matrix.row(0.5, -1),
                                "1_W", Matrix.row(2, -1),
                                "1_b", Matrix.row(0.25)))
                .more(random -> drawn(random, 2 + random.nextInt(4)))
                .mistake(
                        "activation-before-bias",
                        (Matrix x, Map<String, Matrix> p) -> Sequential.of(second(p))
                                .predict(relu(product(x, p, "0")).addRowVector(p.get("0_b"))))
                .mistake(
                        "relu-on-output",
                        (Matrix x, Map<String, Matrix> p) -> Sequential.of(first(p), new Relu(), second(p), new Relu())
                                .predict(x))
                .mistake(
                        "no-activation",
                        (Matrix x, Map<String, Matrix> p) ->
                                Sequential.of(first(p), second(p)).predict(x))
                .mistake(
                        "activation-at-the-end",
                        (Matrix x, Map<String, Matrix> p) ->
                                Sequential.of(first(p), second(p), new Relu()).predict(x))
                .mistake(
                        "first-bias-missing",
                        (Matrix x, Map<String, Matrix> p) ->
                                Sequential.of(second(p)).predict(relu(product(x, p, "0"))))
                .mistake(
                        "second-bias-missing",
                        (Matrix x, Map<String, Matrix> p) ->
                                product(Sequential.of(first(p), new Relu()).predict(x), p, "1"))
                .planted("activation-before-bias")
                .build();
    }

    private static Object[] drawn(Random random, int hidden) {
        return new Object[] {
            Matrix.of(Draws.table(random, 2 + random.nextInt(2), 3)),
            Map.of(
                    "0_W", Matrix.of(Draws.table(random, hidden, 3)),
                    "0_b", Matrix.row(Draws.vector(random, hidden)),
                    "1_W", Matrix.of(Draws.table(random, 2, hidden)),
                    "1_b", Matrix.row(Draws.vector(random, 2)))
        };
    }

    private static Linear first(Map<String, Matrix> p) {
        return new Linear(p.get("0_W"), p.get("0_b"));
    }

    private static Linear second(Map<String, Matrix> p) {
        return new Linear(p.get("1_W"), p.get("1_b"));
    }

    private static Matrix product(Matrix x, Map<String, Matrix> p, String layer) {
        return x.mmul(p.get(layer + "_W").transpose());
    }

    private static Matrix relu(Matrix z) {
        return z.map(v -> Math.max(0, v));
    }
}
