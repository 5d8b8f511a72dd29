package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.Random;

/** The trial of a random search to take, by the right one of three data sets. */
final class BestTrialExercise {
    private BestTrialExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("7.3", "int bestTrial(double[] train, double[] validation, double[] test)", 20, 8)
                .reference((double[] train, double[] validation, double[] test) -> least(validation))
                .example(new double[] {0.31, 0.05, 0.01, 0.12}, new double[] {0.33, 0.14, 0.25, 0.11}, new double[] {
                    0.30, 0.10, 0.24, 0.13
                })
                .more(random -> {
                    int trials = 3 + random.nextInt(6);
                    return new Object[] {losses(random, trials), losses(random, trials), losses(random, trials)};
                })
                .edge(new double[] {Double.NaN, 0.4, 0.3}, new double[] {Double.NaN, 0.5, 0.45}, new double[] {
                    Double.NaN, 0.4, 0.5
                })
                .edge(new double[] {0.1, 0.3, 0.2}, new double[] {0.9, 0.2, 0.2}, new double[] {0.8, 0.3, 0.1})
                .edge(new double[] {0.7}, new double[] {0.7}, new double[] {0.7})
                .edge(new double[] {900, 5000, 3000}, new double[] {4000, 6000, 2500}, new double[] {2000, 7000, 3000})
                .mistake("chosen-by-test", (double[] train, double[] validation, double[] test) -> least(test))
                .mistake("chosen-by-training", (double[] train, double[] validation, double[] test) -> least(train))
                .mistake("greatest", (double[] train, double[] validation, double[] test) -> greatest(validation))
                .mistake(
                        "counted-from-1", (double[] train, double[] validation, double[] test) -> least(validation) + 1)
                .mistake("stays-at-nan", (double[] train, double[] validation, double[] test) -> naive(validation))
                .mistake("last-of-equals", (double[] train, double[] validation, double[] test) -> last(validation))
                .build();
    }

    private static double[] losses(Random random, int trials) {
        return random.ints(trials, 10, 700).mapToDouble(i -> i / 1000.0).toArray();
    }

    private static int least(double[] losses) {
        int best = 0;
        for (int t = 1; t < losses.length; t++) {
            if (losses[t] < losses[best] || Double.isNaN(losses[best])) best = t;
        }
        return best;
    }

    private static int naive(double[] losses) {
        int best = 0;
        for (int t = 1; t < losses.length; t++) best = losses[t] < losses[best] ? t : best;
        return best;
    }

    private static int last(double[] losses) {
        int best = 0;
        for (int t = 1; t < losses.length; t++) {
            if (losses[t] <= losses[best] || Double.isNaN(losses[best])) best = t;
        }
        return best;
    }

    private static int greatest(double[] losses) {
        int worst = 0;
        for (int t = 1; t < losses.length; t++) worst = losses[t] > losses[worst] ? t : worst;
        return worst;
    }
}
