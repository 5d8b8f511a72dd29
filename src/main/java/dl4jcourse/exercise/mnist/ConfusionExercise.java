package dl4jcourse.exercise.mnist;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.train.ConfusionMatrix;
import java.util.Arrays;

/** The confusion matrix: how often each class was taken for each other. */
final class ConfusionExercise {
    /** An answer written as a rule for one count. */
    @FunctionalInterface
    private interface Rule {
        int count(int[][] counts, int actual, int predicted);
    }

    private ConfusionExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("9.2", "int[][] confusions(int[] actual, int[] predicted, int classes)", 20, 8)
                .reference(ConfusionExercise::counts)
                .example(new int[] {0, 1, 1, 2, 2, 2}, new int[] {0, 1, 2, 2, 2, 1}, 3)
                .more(random -> {
                    int classes = 2 + random.nextInt(3);
                    int n = 8 + random.nextInt(8);
                    int[] actual = random.ints(n, 0, classes).toArray();
                    return new Object[] {actual, random.ints(n, 0, classes).toArray(), classes};
                })
                .edge(new int[] {0, 0, 0}, new int[] {2, 2, 0}, 4)
                .edge(new int[0], new int[0], 2)
                .mistake("transposed", by((counts, a, p) -> counts[p][a]))
                .mistake("marked-only", by((counts, a, p) -> Math.min(1, counts[a][p])))
                .mistake("right-ones-alone", by((counts, a, p) -> a == p ? counts[a][p] : 0))
                .mistake("wrong-ones-alone", by((counts, a, p) -> a == p ? 0 : counts[a][p]))
                .mistake("both-ways", by((counts, a, p) -> counts[a][p] + counts[p][a]))
                .mistake("whole-percent", by((counts, a, p) -> 100 * counts[a][p] / Math.max(1, row(counts, a))))
                .build();
    }

    private static Answer.Of3<int[], int[], Integer, int[][]> by(Rule rule) {
        return (actual, predicted, classes) -> {
            int[][] counts = counts(actual, predicted, classes);
            int[][] ruled = new int[classes][classes];
            for (int a = 0; a < classes; a++) {
                for (int p = 0; p < classes; p++) ruled[a][p] = rule.count(counts, a, p);
            }
            return ruled;
        };
    }

    private static int[][] counts(int[] actual, int[] predicted, int classes) {
        return ConfusionMatrix.empty(classes).plus(actual, predicted).counts();
    }

    private static int row(int[][] counts, int actual) {
        return Arrays.stream(counts[actual]).sum();
    }
}
