package dl4jcourse.exercise.mnist;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.train.ConfusionMatrix;
import java.util.Arrays;
import java.util.Random;

/** The share of right predictions. */
final class AccuracyExercise {
    private static final int CLASSES = 10;

    private AccuracyExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("9.1", "double accuracy(int[] actual, int[] predicted)", 15, 5)
                .reference(AccuracyExercise::accuracy)
                .example(new int[] {7, 2, 1, 0}, new int[] {7, 2, 7, 0})
                .more(random -> {
                    int[] actual =
                            random.ints(5 + random.nextInt(8), 0, CLASSES).toArray();
                    return new Object[] {actual, mostlyRight(actual, random)};
                })
                .edge(new int[] {3}, new int[] {3})
                .edge(new int[] {0, 0, 9}, new int[] {1, 8, 8})
                .edge(new int[] {5, 5, 5}, new int[] {5, 5, 4})
                .mistake("integer-division", (int[] actual, int[] predicted) ->
                        (double) (right(actual, predicted) / actual.length))
                .mistake("count", (int[] actual, int[] predicted) -> (double) right(actual, predicted))
                .mistake("percent", (int[] actual, int[] predicted) -> 100 * accuracy(actual, predicted))
                .mistake("error-rate", (int[] actual, int[] predicted) -> 1 - accuracy(actual, predicted))
                .mistake("by-classes", (int[] actual, int[] predicted) -> right(actual, predicted) / (double) CLASSES)
                .build();
    }

    private static int[] mostlyRight(int[] actual, Random random) {
        return Arrays.stream(actual)
                .map(label -> random.nextInt(3) == 0 ? (label + 1) % CLASSES : label)
                .toArray();
    }

    private static double accuracy(int[] actual, int[] predicted) {
        return ConfusionMatrix.empty(CLASSES).plus(actual, predicted).accuracy();
    }

    private static int right(int[] actual, int[] predicted) {
        return ConfusionMatrix.empty(CLASSES).plus(actual, predicted).right();
    }
}
