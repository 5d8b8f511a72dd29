package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.loss.HalfSquaredError;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** A bug hunt: backpropagation through two layers that takes the sigmoid's slope at the wrong place. */
final class TwoLayerGradientsExercise {
    /** The sigmoid's slope, from z and from σ(z). */
    private interface Slopes {
        Matrix of(Matrix z, Matrix a);
    }

    private static final Sigmoid SIGMOID = new Sigmoid();

    private TwoLayerGradientsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder(
                        "5.5",
                        "Map<String, Matrix> twoLayerGradients(Map<String, Matrix> p, Matrix X, Matrix Y)",
                        20,
                        15)
                .reference((Map<String, Matrix> p, Matrix x, Matrix y) ->
                        net(p).backprop(new HalfSquaredError(), x, y).gradients())
                .example(params(new Random(1), 2, 3, 1), Matrix.row(0.5, -1), Matrix.row(1))
                .more(TwoLayerGradientsExercise::draw)
                .edge(
                        params(new Random(2), 1, 1, 1),
                        Matrix.zeros(2, 1),
                        Matrix.row(1, 3).transpose())
                .mistake("slope-elsewhere", with(1, (z, a) -> a.map(SIGMOID::derivative)))
                .mistake("forgot-slope", with(1, (z, a) -> a.map(v -> 1)))
                .mistake("output-as-slope", with(1, (z, a) -> a))
                .mistake("half-a-slope", with(1, (z, a) -> a.map(v -> 1 - v)))
                .mistake("sign", with(-1, (z, a) -> z.map(SIGMOID::derivative)))
                .mistake(
                        "sum-instead-of-mean",
                        (Map<String, Matrix> p, Matrix x, Matrix y) -> with(
                                        x.rows(), (z, a) -> z.map(SIGMOID::derivative))
                                .call(p, x, y))
                .planted("slope-elsewhere")
                .build();
    }

    private static Object[] draw(Random random) {
        int n = 2 + random.nextInt(3);
        int in = 2 + random.nextInt(2);
        int out = 1 + random.nextInt(3);
        return new Object[] {
            params(random, in, 2 + random.nextInt(2), out),
            Matrix.of(Draws.table(random, n, in)),
            Matrix.of(Draws.table(random, n, out))
        };
    }

    private static Map<String, Matrix> params(Random random, int in, int hidden, int out) {
        return new HashMap<>(Map.of(
                "0_W",
                Matrix.of(Draws.table(random, hidden, in)),
                "0_b",
                Matrix.row(Draws.vector(random, hidden)),
                "1_W",
                Matrix.of(Draws.table(random, out, hidden)),
                "1_b",
                Matrix.row(Draws.vector(random, out))));
    }

    private static Sequential net(Map<String, Matrix> p) {
        return Sequential.of(new Linear(p.get("0_W"), p.get("0_b")), SIGMOID, new Linear(p.get("1_W"), p.get("1_b")));
    }

    /** Gradients with such slopes, all of them so many times as large. */
    private static Answer.Of3<Map<String, Matrix>, Matrix, Matrix, Map<String, Matrix>> with(
            double factor, Slopes slopes) {
        return (p, x, y) -> {
            Matrix z1 = x.mmul(p.get("0_W").transpose()).addRowVector(p.get("0_b"));
            Matrix a1 = z1.map(SIGMOID::value);
            Matrix z2 = a1.mmul(p.get("1_W").transpose()).addRowVector(p.get("1_b"));
            Matrix d2 = z2.sub(y).mul(factor / x.rows());
            Matrix d1 = d2.mmul(p.get("1_W")).mul(slopes.of(z1, a1));
            return Map.of(
                    "1_W",
                    d2.transpose().mmul(a1),
                    "1_b",
                    d2.sum(0),
                    "0_W",
                    d1.transpose().mmul(x),
                    "0_b",
                    d1.sum(0));
        };
    }
}
