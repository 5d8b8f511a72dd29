package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import java.util.Map;
import java.util.Random;

/** One training step of a layer with ReLU, loss ½Σ and α = 0.1. */
final class TrainingStepExercise {
    private static final Matrix TABLE = Matrix.of(new double[][] {{0.1, 0.2}, {0.4, 0.5}, {0.7, 0.8}});
    private static final double RATE = 0.1;

    private TrainingStepExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder(
                        "5.4", "Map<String, Matrix> trainingStep(Matrix W, Matrix b, Matrix x, Matrix y)", 25, 12)
                .reference((Matrix w, Matrix b, Matrix x, Matrix y) -> step(w, b, x, y, RATE))
                .example(TABLE, Matrix.row(0.1, 0.1, 0.1), Matrix.row(0.2, 0.8), Matrix.row(1, 0, 0))
                .example(TABLE, Matrix.row(0.1, -1, 0.1), Matrix.row(0.2, 0.8), Matrix.row(1, 0, 0))
                .more(TrainingStepExercise::draw)
                .edge(Matrix.row(1, 1), Matrix.row(-9), Matrix.row(1, 2), Matrix.row(5))
                .mistake("along-gradient", (Matrix w, Matrix b, Matrix x, Matrix y) -> step(w, b, x, y, -RATE))
                .mistake("forgot-half", (Matrix w, Matrix b, Matrix x, Matrix y) -> step(w, b, x, y, 2 * RATE))
                .mistake(
                        "sum-instead-of-mean",
                        (Matrix w, Matrix b, Matrix x, Matrix y) -> step(w, b, x, y, RATE * x.rows()))
                .mistake("forgot-rate", (Matrix w, Matrix b, Matrix x, Matrix y) -> step(w, b, x, y, 1))
                .mistake("forgot-slope", (Matrix w, Matrix b, Matrix x, Matrix y) -> {
                    Matrix z = x.mmul(w.transpose()).addRowVector(b);
                    Matrix dZ = z.map(v -> Math.max(0, v)).sub(y).div(x.rows());
                    return Map.of(
                            "W", w.sub(dZ.transpose().mmul(x).mul(RATE)),
                            "b", b.sub(dZ.sum(0).mul(RATE)));
                })
                .mistake(
                        "frozen-bias",
                        (Matrix w, Matrix b, Matrix x, Matrix y) ->
                                Map.of("W", step(w, b, x, y, RATE).get("W"), "b", b))
                .mistake("gradients-only", (Matrix w, Matrix b, Matrix x, Matrix y) -> {
                    Map<String, Matrix> gradients = gradients(w, b, x, y);
                    return Map.of("W", gradients.get("0_W"), "b", gradients.get("0_b"));
                })
                .build();
    }

    private static Object[] draw(Random random) {
        int n = 2 + random.nextInt(3);
        int in = 2 + random.nextInt(2);
        int out = 2 + random.nextInt(2);
        return new Object[] {
            Matrix.of(Draws.table(random, out, in)),
            Matrix.row(Draws.vector(random, out)),
            Matrix.of(Draws.table(random, n, in)),
            Matrix.of(Draws.table(random, n, out))
        };
    }

    private static Sequential net(Matrix w, Matrix b) {
        return Sequential.of(new Linear(w, b), new Relu());
    }

    private static Map<String, Matrix> gradients(Matrix w, Matrix b, Matrix x, Matrix y) {
        return net(w, b).backprop(new HalfSquaredError(), x, y).gradients();
    }

    /** A step of any length, also backwards. */
    private static Map<String, Matrix> step(Matrix w, Matrix b, Matrix x, Matrix y, double rate) {
        Map<String, Matrix> gradients = gradients(w, b, x, y);
        gradients = Map.of(
                "0_W",
                gradients.get("0_W").mul(rate),
                "0_b",
                gradients.get("0_b").mul(rate));
        Map<String, Matrix> params =
                new Sgd(1).step(net(w, b).params(), gradients, State.START).params();
        return Map.of("W", params.get("0_W"), "b", params.get("0_b"));
    }
}
