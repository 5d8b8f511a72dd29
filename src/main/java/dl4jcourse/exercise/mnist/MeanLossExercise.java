package dl4jcourse.exercise.mnist;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A bug hunt: the mean loss of a test set, batch by batch, whose last batch is smaller. */
final class MeanLossExercise {
    /** An answer written as what a batch, from place {@code from} to {@code to} of n, adds to the mean. */
    @FunctionalInterface
    private interface Share {
        double of(double sum, int size, int batchSize, int n);
    }

    private MeanLossExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("9.5", "double meanLoss(double[] losses, int batchSize)", 20, 10)
                .reference((double[] losses, Integer batchSize) ->
                        Arrays.stream(losses).average().orElseThrow())
                .example(new double[] {1, 2, 6}, 2)
                .more(random -> {
                    int n = 5 + random.nextInt(6);
                    double[] losses =
                            random.ints(n, 0, 3000).mapToDouble(i -> i / 1000.0).toArray();
                    return new Object[] {losses, 2 + random.nextInt(3)};
                })
                .edge(new double[] {0.5, 0.25}, 64)
                .edge(new double[] {4, 1, 1, 2}, 1)
                .mistake("batches-alike", by((sum, size, batchSize, n) -> sum / size / batches(n, batchSize)))
                .mistake("padded-batch", by((sum, size, batchSize, n) -> sum / batchSize / batches(n, batchSize)))
                .mistake(
                        "last-batch-left-out",
                        by((sum, size, batchSize, n) -> size < batchSize ? 0 : sum / (n / batchSize * batchSize)))
                .mistake("too-few-batches", by((sum, size, batchSize, n) -> sum / size / (n / batchSize)))
                .mistake("sum-instead-of-mean", by((sum, size, batchSize, n) -> sum))
                .mistake("sum-of-means", by((sum, size, batchSize, n) -> sum / size))
                .mistake("divided-twice", by((sum, size, batchSize, n) -> sum / n / n))
                .planted("batches-alike")
                .build();
    }

    private static int batches(int n, int batchSize) {
        return (n + batchSize - 1) / batchSize;
    }

    private static Answer.Of2<double[], Integer, Double> by(Share share) {
        return (losses, batchSize) -> IntStream.range(0, batches(losses.length, batchSize))
                .mapToDouble(b -> {
                    int from = b * batchSize;
                    int to = Math.min(from + batchSize, losses.length);
                    double sum = Arrays.stream(losses, from, to).sum();
                    return share.of(sum, to - from, batchSize, losses.length);
                })
                .sum();
    }
}
