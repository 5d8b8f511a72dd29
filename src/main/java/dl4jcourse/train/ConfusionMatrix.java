package dl4jcourse.train;

import java.util.Arrays;

/**
 * How often each class was taken for each other.
 *
 * @param counts {@code counts[actual][predicted]}
 */
public record ConfusionMatrix(int[][] counts) {
    /** Nothing counted yet. */
    public static ConfusionMatrix empty(int classes) {
        return new ConfusionMatrix(new int[classes][classes]);
    }

    /** These counts and those of more examples. */
    public ConfusionMatrix plus(int[] actual, int[] predicted) {
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException("ConfusionMatrix: one prediction for each example expected, but got "
                    + actual.length + " examples and " + predicted.length + " predictions");
        }
        int[][] sum = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        for (int n = 0; n < actual.length; n++) {
            sum[actual[n]][predicted[n]]++;
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
}
