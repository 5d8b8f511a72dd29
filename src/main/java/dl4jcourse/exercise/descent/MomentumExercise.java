package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.optim.Momentum;
import dl4jcourse.optim.Nesterov;
import dl4jcourse.optim.Schedule;
import dl4jcourse.optim.Sgd;

/** Steps of momentum. */
final class MomentumExercise {
    private MomentumExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("6.3", "double[] momentumPath(double[] g, double rate, double mu)", 20, 10)
                .reference((double[] g, Double rate, Double mu) -> Walk.of(new Momentum(rate, mu), g))
                .example(new double[] {1, 1, 1}, 0.1, 0.9)
                .example(new double[] {2, -1, 0.5, 0}, 0.1, 0.5)
                .more(random -> new Object[] {
                    Draws.vector(random, 3 + random.nextInt(3)),
                    (1 + random.nextInt(9)) / 10.0,
                    (1 + random.nextInt(9)) / 10.0
                })
                .edge(new double[] {1, 0, 0, 0}, 0.1, 0.9)
                .edge(new double[] {3, 2}, 0.1, 0.0)
                .mistake("forgot-momentum", (double[] g, Double rate, Double mu) -> Walk.of(new Sgd(rate), g))
                .mistake(
                        "nesterov",
                        (double[] g, Double rate, Double mu) -> Walk.of(new Nesterov(Schedule.constant(rate), mu), g))
                .mistake(
                        "along-gradient",
                        (double[] g, Double rate, Double mu) ->
                                Walk.of(g, (p, d, v, t) -> p + (v[0] = mu * v[0] + rate * d)))
                .mistake(
                        "averaged-velocity",
                        (double[] g, Double rate, Double mu) ->
                                Walk.of(g, (p, d, v, t) -> p + (v[0] = mu * v[0] - (1 - mu) * rate * d)))
                .mistake(
                        "old-velocity",
                        (double[] g, Double rate, Double mu) -> Walk.of(g, (p, d, v, t) -> {
                            double old = v[0];
                            v[0] = mu * v[0] - rate * d;
                            return p + old;
                        }))
                .mistake(
                        "rate-twice",
                        (double[] g, Double rate, Double mu) ->
                                Walk.of(g, (p, d, v, t) -> p + rate * (v[0] = mu * v[0] - rate * d)))
                .mistake(
                        "velocity-alone",
                        (double[] g, Double rate, Double mu) -> Walk.of(g, (p, d, v, t) -> v[0] = mu * v[0] - rate * d))
                .mistake(
                        "last-gradient",
                        (double[] g, Double rate, Double mu) -> Walk.of(g, (p, d, v, t) -> {
                            double next = p + mu * v[0] - rate * d;
                            v[0] = -rate * d;
                            return next;
                        }))
                .build();
    }
}
