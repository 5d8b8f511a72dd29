package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.optim.Adam;

/** Steps of Adam with β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
final class AdamExercise {
    private static final double EPSILON = 1e-8;

    /** The step, without the rate, from both means and t. */
    private interface Direction {
        double of(double m, double v, int t);
    }

    private AdamExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("6.4", "double[] adamPath(double[] g, double rate)", 25, 15)
                .reference((double[] g, Double rate) -> Walk.of(new Adam(rate), g))
                .example(new double[] {1, 1, 1}, 0.1)
                .example(new double[] {2, -1, 0.5, 4}, 0.1)
                .more(random ->
                        new Object[] {Walk.gradients(random, 3 + random.nextInt(3)), (1 + random.nextInt(9)) / 10.0})
                .edge(new double[] {1000}, 0.1)
                .edge(new double[] {0, 0, 1}, 0.1)
                .mistake("no-correction", (double[] g, Double rate) -> path(g, rate, (m, v, t) -> over(m, v)))
                .mistake(
                        "m-uncorrected",
                        (double[] g, Double rate) -> path(g, rate, (m, v, t) -> over(m, v / share(0.999, t))))
                .mistake(
                        "v-uncorrected",
                        (double[] g, Double rate) -> path(g, rate, (m, v, t) -> over(m / share(0.9, t), v)))
                .mistake(
                        "t-from-zero",
                        (double[] g, Double rate) ->
                                path(g, rate, (m, v, t) -> over(m / share(0.9, t - 1), v / share(0.999, t - 1))))
                .mistake(
                        "off-by-one",
                        (double[] g, Double rate) ->
                                path(g, rate, (m, v, t) -> over(m / share(0.9, t + 1), v / share(0.999, t + 1))))
                .mistake(
                        "forgot-root",
                        (double[] g, Double rate) ->
                                path(g, rate, (m, v, t) -> m / share(0.9, t) / (v / share(0.999, t) + EPSILON)))
                .mistake(
                        "forgot-epsilon",
                        (double[] g, Double rate) ->
                                path(g, rate, (m, v, t) -> m / share(0.9, t) / Math.sqrt(v / share(0.999, t))))
                .mistake(
                        "betas-exchanged",
                        (double[] g, Double rate) ->
                                path(g, rate, 0.999, 0.9, (m, v, t) -> over(m / share(0.999, t), v / share(0.9, t))))
                .mistake("correction-kept", AdamExercise::correctionKept)
                .tolerance(1e-5) // where ε stands does not matter
                .build();
    }

    private static double share(double beta, int t) {
        return 1 - Math.pow(beta, t);
    }

    private static double over(double m, double v) {
        return m / (Math.sqrt(v) + EPSILON);
    }

    private static double[] path(double[] g, double rate, Direction direction) {
        return path(g, rate, 0.9, 0.999, direction);
    }

    private static double[] path(double[] g, double rate, double beta1, double beta2, Direction direction) {
        return Walk.of(g, (p, d, mean, t) -> {
            mean[0] = beta1 * mean[0] + (1 - beta1) * d;
            mean[1] = beta2 * mean[1] + (1 - beta2) * d * d;
            return p - rate * direction.of(mean[0], mean[1], t);
        });
    }

    private static double[] correctionKept(double[] g, double rate) {
        return Walk.of(g, (p, d, mean, t) -> {
            mean[0] = (0.9 * mean[0] + 0.1 * d) / share(0.9, t);
            mean[1] = (0.999 * mean[1] + 0.001 * d * d) / share(0.999, t);
            return p - rate * over(mean[0], mean[1]);
        });
    }
}
