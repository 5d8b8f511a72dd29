package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.perceptron.Perceptron;
import java.util.Arrays;

/** One update by Rosenblatt's learning rule; the bias is the last of the weights. */
final class LearningRuleExercise {
    private LearningRuleExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("1.3", "double[] learned(double[] wb, double[] x, int t, double rate)", 25, 10)
                .reference((double[] wb, double[] x, Integer t, Double rate) -> numbers(of(wb).learn(x, t, rate)))
                .example(new double[] {0, 0, 0}, new double[] {1, 1}, 1, 0.1)
                .example(new double[] {0.5, 0.5, 0.2}, new double[] {1, 0}, 0, 0.1)
                .more(random -> {
                    int n = 2 + random.nextInt(3);
                    double rate = 0.05 * (1 + random.nextInt(9));
                    return new Object[] {Draws.vector(random, n + 1), Draws.vector(random, n), random.nextInt(2), rate};
                })
                .edge(new double[] {0.5, 0.5, -0.7}, new double[] {1, 1}, 1, 0.1)
                .edge(new double[] {1, -1, 0}, new double[] {2, 2}, 1, 0.5)
                .mistake(
                        "wrong-direction",
                        (double[] wb, double[] x, Integer t, Double rate) ->
                                moved(wb, x, rate * (fires(wb, x) - t), rate * (fires(wb, x) - t)))
                .mistake(
                        "forgot-rate",
                        (double[] wb, double[] x, Integer t, Double rate) ->
                                moved(wb, x, t - fires(wb, x), t - fires(wb, x)))
                .mistake(
                        "bias-not-moved",
                        (double[] wb, double[] x, Integer t, Double rate) -> moved(wb, x, rate * (t - fires(wb, x)), 0))
                .mistake(
                        "no-step",
                        (double[] wb, double[] x, Integer t, Double rate) ->
                                moved(wb, x, rate * (t - sum(wb, x)), rate * (t - sum(wb, x))))
                .mistake(
                        "moves-without-mistake",
                        (double[] wb, double[] x, Integer t, Double rate) -> moved(wb, x, rate * t, rate * t))
                .mistake(
                        "forgot-x",
                        (double[] wb, double[] x, Integer t, Double rate) ->
                                moved(wb, ones(x), rate * (t - fires(wb, x)), rate * (t - fires(wb, x))))
                .build();
    }

    private static Perceptron of(double[] wb) {
        return new Perceptron(Matrix.row(Arrays.copyOf(wb, wb.length - 1)), wb[wb.length - 1]);
    }

    private static double[] numbers(Perceptron p) {
        double[] wb = Arrays.copyOf(p.w().toFlatArray(), p.w().cols() + 1);
        wb[wb.length - 1] = p.b();
        return wb;
    }

    private static int fires(double[] wb, double[] x) {
        return of(wb).output(x);
    }

    private static double sum(double[] wb, double[] x) {
        return of(wb).weightedSum(x);
    }

    private static double[] ones(double[] x) {
        return Arrays.stream(x).map(v -> 1).toArray();
    }

    private static double[] moved(double[] wb, double[] x, double byX, double bias) {
        Perceptron p = of(wb);
        return numbers(new Perceptron(p.w().add(Matrix.row(x).mul(byX)), p.b() + bias));
    }
}
