package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import java.util.Map;

/** One training step of the lecture's first neuron. */
final class NeuronStepExercise {
    private NeuronStepExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("0.5", "double[] trained(double[] wb, double x, double t, double rate)", 25, 8)
                .reference(NeuronStepExercise::step)
                .example(new double[] {0, 0}, 1.0, 3.0, 0.1)
                .example(new double[] {1.5, 0.5}, 2.0, 5.0, 0.1)
                .more(random -> new Object[] {
                    Draws.vector(random, 2), Draws.number(random), Draws.number(random), 0.05 * (1 + random.nextInt(9))
                })
                .edge(new double[] {2, 1}, 3.0, 7.0, 0.1)
                .edge(new double[] {2, 1}, 0.0, 7.0, 0.1)
                .mistake(
                        "climbs",
                        (double[] wb, Double x, Double t, Double rate) ->
                                moved(wb, -rate * error(wb, x, t) * x, -rate * error(wb, x, t)))
                .mistake("forgot-rate", (double[] wb, Double x, Double t, Double rate) -> step(wb, x, t, 1))
                .mistake("extra-two", (double[] wb, Double x, Double t, Double rate) -> step(wb, x, t, 2 * rate))
                .mistake(
                        "forgot-x",
                        (double[] wb, Double x, Double t, Double rate) ->
                                moved(wb, rate * error(wb, x, t), rate * error(wb, x, t)))
                .mistake(
                        "bias-with-x",
                        (double[] wb, Double x, Double t, Double rate) ->
                                moved(wb, rate * error(wb, x, t) * x, rate * error(wb, x, t) * x))
                .mistake(
                        "bias-not-moved",
                        (double[] wb, Double x, Double t, Double rate) -> moved(wb, rate * error(wb, x, t) * x, 0))
                .mistake("error-of-new-weight", NeuronStepExercise::oneAfterTheOther)
                .mistake("gradient-instead-of-step", (double[] wb, Double x, Double t, Double rate) ->
                        new double[] {rate * error(wb, x, t) * x, rate * error(wb, x, t)})
                .build();
    }

    private static double[] step(double[] wb, double x, double t, double rate) {
        Sequential neuron = Sequential.of(new Linear(Matrix.row(wb[0]), Matrix.row(wb[1])));
        Map<String, Matrix> gradients = neuron.backprop(new HalfSquaredError(), Matrix.row(x), Matrix.row(t))
                .gradients();
        Map<String, Matrix> params =
                new Sgd(rate).step(neuron.params(), gradients, State.START).params();
        return new double[] {params.get("0_W").sum(), params.get("0_b").sum()};
    }

    private static double error(double[] wb, double x, double t) {
        return wb[0] * x + wb[1] - t;
    }

    private static double[] moved(double[] wb, double dw, double db) {
        return new double[] {wb[0] - dw, wb[1] - db};
    }

    private static double[] oneAfterTheOther(double[] wb, double x, double t, double rate) {
        double[] moved = moved(wb, rate * error(wb, x, t) * x, 0);
        return moved(moved, 0, rate * error(moved, x, t));
    }
}
