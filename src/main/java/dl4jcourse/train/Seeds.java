package dl4jcourse.train;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/** The same experiment with several seeds, since one run proves nothing. */
public final class Seeds {
    private Seeds() {}

    /**
     * Runs with the seeds 1 to {@code seeds}; progress counts through all of them.
     *
     * <pre>{@code
     * double[] losses = Seeds.run(5, seed -> trained(seed).measure(test).loss());
     * Spread.of(losses)    // 0.2521 ± 0.0316
     * }</pre>
     *
     * @param train what a seed comes to, such as a loss
     * @return the result of each seed; fewer than {@code seeds} if the thread was interrupted
     * @throws IllegalArgumentException if {@code seeds} is less than 1
     */
    public static double[] run(int seeds, LongToDoubleFunction train) {
        if (seeds < 1) {
            throw new IllegalArgumentException("Seeds.run: at least 1 seed expected, but got " + seeds);
        }
        double[] results = new double[seeds];
        try (SeriesProgress progress = new SeriesProgress("seed", seeds)) {
            for (int seed = 1; seed <= seeds; seed++) {
                progress.next(seed);
                double result = train.applyAsDouble(seed);
                if (Thread.currentThread().isInterrupted()) {
                    return Arrays.copyOf(results, seed - 1);
                }
                results[seed - 1] = result;
            }
        }
        return results;
    }
}
