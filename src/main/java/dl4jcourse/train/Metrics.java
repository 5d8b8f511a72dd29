package dl4jcourse.train;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import java.util.function.Function;

/**
 * How good a network is on some data, measured in evaluation mode.
 *
 * @param loss the mean over the examples
 * @param accuracy the share of examples whose class was predicted, from 0 to 1; NaN when the targets are no classes
 */
public record Metrics(double loss, double accuracy) {
    /** Nothing was measured: NaN and NaN. */
    public static final Metrics NONE = new Metrics(Double.NaN, Double.NaN);

    private static final int BATCH = 500;

    /** The metrics of one batch whose loss and prediction are known. */
    public static Metrics of(double loss, Matrix prediction, Dataset batch) {
        return new Metrics(loss, batch.hasClasses() ? accuracy(prediction.argMax(), batch.labels()) : Double.NaN);
    }

    private static double accuracy(int[] predicted, int[] actual) {
        int right = 0;
        for (int n = 0; n < actual.length; n++) {
            right += predicted[n] == actual[n] ? 1 : 0;
        }
        return (double) right / actual.length;
    }

    /** The mean over a data set, batch by batch; {@link #NONE} as soon as the thread is interrupted. */
    public static Metrics mean(Dataset data, Function<Dataset, Metrics> ofBatch) {
        double loss = 0;
        double accuracy = 0;
        for (Dataset batch : Batches.inOrder(data, BATCH)) {
            if (Thread.currentThread().isInterrupted()) {
                return NONE;
            }
            Metrics metrics = ofBatch.apply(batch);
            // (1/N) Σ over the batches of size · mean of the batch
            loss += metrics.loss * batch.size() / data.size();
            accuracy += metrics.accuracy * batch.size() / data.size();
        }
        return new Metrics(loss, accuracy);
    }
}
