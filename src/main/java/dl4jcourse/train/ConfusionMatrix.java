package dl4jcourse.train;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * How often each class was taken for each other.
 *
 * @param counts {@code counts[actual][predicted]}
 */
public record ConfusionMatrix(int[][] counts) {
    private static final int BATCH = 500;

    /** Nothing counted yet. */
    public static ConfusionMatrix empty(int classes) {
        return new ConfusionMatrix(new int[classes][classes]);
    }

    /**
     * Predicts each example's class and counts right and wrong, until the thread is interrupted.
     *
     * @param predict a score for each class, [batch×in] to [batch×classes]
     * @throws IllegalArgumentException if the targets are no one-hot rows, or a prediction is NaN
     */
    public static ConfusionMatrix of(Dataset data, UnaryOperator<Matrix> predict) {
        checkClasses(data);
        ConfusionMatrix counts = empty(data.y().cols());
        for (Dataset batch : Batches.inOrder(data, BATCH)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            Matrix prediction = predict.apply(batch.x());
            checkNumbers(prediction, counts.total());
            counts = counts.plus(batch.labels(), prediction.argMax());
        }
        return counts;
    }

    private static void checkClasses(Dataset data) {
        if (!data.hasClasses()) {
            throw new IllegalArgumentException("ConfusionMatrix: classes as one-hot rows expected, but got targets "
                    + data.y().shape() + "; for 0/1 answers use Bits.twoClasses, or measure()");
        }
    }

    private static void checkNumbers(Matrix prediction, int before) {
        for (int n = 0; n < prediction.rows(); n++) {
            Matrix row = prediction.rows(n, n + 1);
            if (Double.isNaN(row.maxAbs())) {
                throw new IllegalArgumentException("ConfusionMatrix: numbers expected, but the prediction of example "
                        + (before + n) + " is " + row + ", with NaN; look for it in the data, or, if the training "
                        + "diverged, take a smaller learning rate");
            }
        }
    }

    /** These counts and those of more examples. */
    public ConfusionMatrix plus(int[] actual, int[] predicted) {
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException("ConfusionMatrix: one prediction for each example expected, but got "
                    + actual.length + " examples and " + predicted.length + " predictions");
        }
        int[][] sum = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        for (int n = 0; n < actual.length; n++) {
            sum[checked(actual[n])][checked(predicted[n])]++;
        }
        return new ConfusionMatrix(sum);
    }

    /** The number of examples counted. */
    public int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** The number of examples whose class was predicted. */
    public int right() {
        int right = 0;
        for (int k = 0; k < counts.length; k++) {
            right += counts[k][k];
        }
        return right;
    }

    /** The share of right predictions, from 0 to 1; NaN when nothing was counted. */
    public double accuracy() {
        return (double) right() / total();
    }

    /** Of the examples taken for class k, the share that is of it: TP / (TP + FP); NaN when none was taken for it. */
    public double precision(int k) {
        // TP / (TP + FP) = right / column sum
        return (double) right(k) / taken(k);
    }

    /** Of the examples of class k, the share that was found: TP / (TP + FN); NaN when there is none. */
    public double recall(int k) {
        // TP / (TP + FN) = right / row sum
        return (double) right(k) / actual(k);
    }

    /** The harmonic mean of precision and recall of class k; NaN when the class neither occurs nor was predicted. */
    public double f1(int k) {
        // F1 = 2 TP / (2 TP + FP + FN) = 2 right / (column sum + row sum)
        return 2.0 * right(k) / (taken(k) + actual(k));
    }

    private int right(int k) {
        return counts[checked(k)][k];
    }

    private int taken(int k) {
        return Arrays.stream(counts).mapToInt(row -> row[k]).sum();
    }

    private int actual(int k) {
        return Arrays.stream(counts[k]).sum();
    }

    private int checked(int k) {
        if (k < 0 || k >= counts.length) {
            throw new IllegalArgumentException(
                    "ConfusionMatrix: classes 0 to " + (counts.length - 1) + " expected, but got " + k);
        }
        return k;
    }
}
