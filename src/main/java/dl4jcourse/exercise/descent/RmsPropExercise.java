package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.optim.RmsProp;
import dl4jcourse.optim.Schedule;

/** A bug hunt: RMSprop whose running mean is none, found in a plot of its steps. */
final class RmsPropExercise {
    private static final double EPSILON = 1e-8;

    /** The new c from the old one and the gradient. */
    private interface Mean {
        double next(double c, double g);
    }

    private RmsPropExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("6.5", "double[] rmspropPath(double[] g, double rate, double rho)", 15, 10)
                .reference((double[] g, Double rate, Double rho) ->
                        Walk.of(new RmsProp(Schedule.constant(rate), rho, EPSILON, 0), g))
                .example(new double[] {1, 1, 1}, 0.1, 0.9)
                .more(random -> new Object[] {
                    Walk.gradients(random, 3 + random.nextInt(3)),
                    (1 + random.nextInt(9)) / 10.0,
                    (6 + random.nextInt(4)) / 10.0
                })
                .edge(new double[] {0, 0, 1}, 0.1, 0.9)
                .edge(new double[] {1000, 1}, 0.1, 0.5)
                .mistake("no-mean", (double[] g, Double rate, Double rho) -> path(g, rate, (c, d) -> rho * c + d * d))
                .mistake("never-forgets", (double[] g, Double rate, Double rho) -> path(g, rate, (c, d) -> c + d * d))
                .mistake(
                        "shares-exchanged",
                        (double[] g, Double rate, Double rho) -> path(g, rate, (c, d) -> (1 - rho) * c + rho * d * d))
                .mistake("no-past", (double[] g, Double rate, Double rho) -> path(g, rate, (c, d) -> (1 - rho) * d * d))
                .mistake(
                        "forgot-root",
                        (double[] g, Double rate, Double rho) -> Walk.of(g, (p, d, c, t) -> {
                            c[0] = rho * c[0] + (1 - rho) * d * d;
                            return p - rate * d / (c[0] + EPSILON);
                        }))
                .mistake(
                        "along-gradient",
                        (double[] g, Double rate, Double rho) -> path(g, -rate, (c, d) -> rho * c + (1 - rho) * d * d))
                .tolerance(1e-5) // where ε stands does not matter
                .planted("no-mean")
                .build();
    }

    private static double[] path(double[] g, double rate, Mean mean) {
        return Walk.of(g, (p, d, c, t) -> {
            c[0] = mean.next(c[0], d);
            return p - rate * d / (Math.sqrt(c[0]) + EPSILON);
        });
    }
}
