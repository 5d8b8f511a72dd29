package dl4jcourse.exercise.overfitting;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.train.EarlyStopping;
import dl4jcourse.train.Metrics;
import dl4jcourse.train.TrainingRun;
import dl4jcourse.train.Validation;
import java.util.Arrays;

/** The epoch to which early stopping goes back. */
final class EarlyStoppingExercise {
    private EarlyStoppingExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("8.2", "int goBackTo(double[] losses, int patience)", 25, 12)
                .reference(EarlyStoppingExercise::goBackTo)
                .example(new double[] {0.9, 0.7, 0.5, 0.6, 0.55, 0.4, 0.3}, 2)
                .example(new double[] {0.9, 0.95, 0.7, 0.8, 0.6, 0.65, 0.5, 0.55, 0.6, 0.7, 0.1}, 3)
                .more(random -> new Object[] {
                    random.ints(6 + random.nextInt(9), 20, 60)
                            .mapToDouble(i -> i / 100.0)
                            .toArray(),
                    1 + random.nextInt(4)
                })
                .edge(new double[] {0.9, 0.5, 0.5, 0.4, 0.3}, 1)
                .edge(new double[] {0.9, 0.95, 0.97, 0.8, 0.85}, 3)
                .edge(new double[] {0.5, 0.4, 0.3, 0.2}, 1)
                .edge(new double[] {0.5, 0.6, 0.7, 0.8, 0.9}, 3)
                .mistake("least-of-all", (double[] losses, Integer p) -> best(losses, losses.length, 1, true))
                .mistake("where-it-stopped", EarlyStoppingExercise::end)
                .mistake("counted-from-0", (double[] losses, Integer p) -> goBackTo(losses, p) - 1)
                .mistake("too-patient", (double[] losses, Integer p) -> best(losses, p + 1, 1, true))
                .mistake("too-impatient", (double[] losses, Integer p) -> best(losses, Math.max(1, p - 1), 1, true))
                .mistake("wait-goes-on", (double[] losses, Integer p) -> best(losses, p, 1, false))
                .mistake("equal-is-better", (double[] losses, Integer p) -> best(losses, p, 1 + 1e-12, true))
                .mistake("against-the-previous", EarlyStoppingExercise::againstPrevious)
                .build();
    }

    /** What the course's own training would do. */
    private static int goBackTo(double[] losses, int patience) {
        int[] epoch = {0};
        int[] best = {0};
        Validation validation =
                new Validation(() -> new Metrics(losses[epoch[0]], Double.NaN), new EarlyStopping(patience), () -> {
                    best[0] = epoch[0] + 1;
                    return () -> {};
                });
        TrainingRun run = new TrainingRun("", losses.length, 1, validation);
        for (; epoch[0] < losses.length && !run.stopRequested(); epoch[0]++) run.epochFinished();
        return best[0];
    }

    /** A loss is better if it is less than {@code share} of the best. */
    private static int best(double[] losses, int patience, double share, boolean resets) {
        int best = 0;
        int waited = 0;
        for (int e = 1; e < losses.length && waited < patience; e++) {
            boolean better = losses[e] < share * losses[best];
            if (better) best = e;
            if (!better) waited++;
            else if (resets) waited = 0;
        }
        return best + 1;
    }

    private static int end(double[] losses, int patience) {
        for (int n = 1; n < losses.length; n++) {
            if (best(Arrays.copyOf(losses, n), losses.length, 1, true) + patience == n) return n;
        }
        return losses.length;
    }

    private static int againstPrevious(double[] losses, int patience) {
        int best = 0;
        int waited = 0;
        for (int e = 1; e < losses.length && waited < patience; e++) {
            waited = losses[e] < losses[e - 1] ? 0 : waited + 1;
            if (losses[e] < losses[best]) best = e;
        }
        return best + 1;
    }
}
