package dl4jcourse.exercise.overfitting;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Examples in a random order, cut into three parts that have none in common. */
final class SplitExercise {
    private SplitExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("8.1", "int[][] parts(int[] order, int trainPercent, int validationPercent)", 20, 10)
                .reference((int[] order, Integer train, Integer validation) ->
                        cut(order, order.length * train / 100, order.length * validation / 100))
                .example(new int[] {3, 0, 4, 1, 2, 9, 7, 5, 8, 6}, 60, 20)
                .more(random -> {
                    int train = 35 + random.nextInt(31);
                    return new Object[] {order(random, 5 + random.nextInt(12)), train, 10 + random.nextInt(21)};
                })
                .edge(new int[] {1, 0, 2}, 60, 20)
                .edge(new int[] {2, 1, 0, 3}, 50, 0)
                .edge(order(new Random(1), 50), 58, 20)
                .mistake(
                        "decimal-fraction",
                        (int[] order, Integer train, Integer validation) ->
                                cut(order, (int) (order.length * (train / 100.0)), (int)
                                        (order.length * (validation / 100.0))))
                .mistake(
                        "integer-division",
                        (int[] order, Integer train, Integer validation) ->
                                cut(order, order.length * (train / 100), order.length * (validation / 100)))
                .mistake("overlap", SplitExercise::overlap)
                .mistake("rest-lost", SplitExercise::restLost)
                .mistake(
                        "order-ignored",
                        (int[] order, Integer train, Integer validation) -> cut(
                                IntStream.range(0, order.length).toArray(),
                                order.length * train / 100,
                                order.length * validation / 100))
                .mistake("parts-exchanged", SplitExercise::exchanged)
                .mistake(
                        "rounded",
                        (int[] order, Integer train, Integer validation) ->
                                cut(order, rounded(order.length * train), rounded(order.length * validation)))
                .build();
    }

    private static int[] order(Random random, int n) {
        return random.ints(0, n).distinct().limit(n).toArray();
    }

    private static int rounded(int percents) {
        return (int) Math.round(percents / 100.0);
    }

    private static int[][] cut(int[] order, int train, int validation) {
        return new int[][] {
            Arrays.copyOf(order, train),
            Arrays.copyOfRange(order, train, train + validation),
            Arrays.copyOfRange(order, train + validation, order.length)
        };
    }

    private static int[][] overlap(int[] order, int train, int validation) {
        int[][] parts = cut(order, order.length * train / 100, order.length * validation / 100);
        parts[2] = Arrays.copyOfRange(order, parts[0].length, order.length);
        return parts;
    }

    private static int[][] restLost(int[] order, int train, int validation) {
        int[][] parts = cut(order, order.length * train / 100, order.length * validation / 100);
        parts[2] = Arrays.copyOf(parts[2], order.length * (100 - train - validation) / 100);
        return parts;
    }

    private static int[][] exchanged(int[] order, int train, int validation) {
        int[][] parts = cut(order, order.length * train / 100, order.length * validation / 100);
        return new int[][] {parts[0], parts[2], parts[1]};
    }
}
