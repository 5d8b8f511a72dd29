package dl4jcourse.train;

import java.util.Arrays;
import java.util.Locale;

/**
 * What several tries came to: folds, or trainings with different seeds.
 *
 * @param mean their mean
 * @param deviation their standard deviation, with n − 1; NaN for a single one
 */
public record Spread(double mean, double deviation) {
    /** Mean and standard deviation of these values. */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Spread.of: at least one value expected, but got none");
        }
        // mean = (1/n) Σ v
        double mean = Arrays.stream(values).sum() / values.length;
        // s = √(Σ (v − mean)² / (n − 1))
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new Spread(mean, Math.sqrt(squares / (values.length - 1)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f ± %.4f", mean, deviation);
    }
}
