package dl4jcourse.train;

import dl4jcourse.data.Dataset;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a training does after each epoch: measure on data that is not trained on; with early stopping, remember the best. */
public final class Validation {
    /** Never stops, remembers nothing. */
    private static final EarlyStopping NEVER = new EarlyStopping(Integer.MAX_VALUE);

    private final Supplier<Metrics> measure;
    private final EarlyStopping stopping;
    private final Supplier<Runnable> bookmark;
    /** The least loss seen, that of the bookmark. */
    private double least = Double.POSITIVE_INFINITY;
    /** The last loss that was better by more than minDelta. */
    private double better = Double.POSITIVE_INFINITY;

    private int waited;
    private Runnable goBack = () -> {};

    /**
     * Measures and may stop early.
     *
     * @param measure gives the metrics of the network as it is now
     * @param bookmark remembers the network as it is now, and gives what brings it back
     */
    public Validation(Supplier<Metrics> measure, EarlyStopping stopping, Supplier<Runnable> bookmark) {
        this.measure = measure;
        this.stopping = stopping;
        this.bookmark = bookmark;
    }

    /**
     * Measures on these examples, and lets the training run to its end.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Validation of(Dataset data, Function<Dataset, Metrics> measure) {
        return of(data, measure, NEVER, () -> () -> {});
    }

    /**
     * Measures on these examples and may stop early.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Validation of(
            Dataset data, Function<Dataset, Metrics> measure, EarlyStopping stopping, Supplier<Runnable> bookmark) {
        if (data.size() == 0) {
            throw new IllegalArgumentException(
                    "fit: at least one example to validate on expected, but the validation set is empty");
        }
        return new Validation(() -> measure.apply(data), stopping, bookmark);
    }

    /** Measures nothing. */
    public static Validation none() {
        return new Validation(() -> Metrics.NONE, NEVER, () -> () -> {});
    }

    Metrics epochFinished() {
        Metrics metrics = measure.get();
        remember(metrics.loss());
        await(metrics.loss());
        return metrics;
    }

    private void remember(double loss) {
        if (loss < least) {
            least = loss;
            goBack = bookmark.get();
        }
    }

    private void await(double loss) {
        if (stopping.better(loss, better)) {
            better = loss;
            waited = 0;
        } else {
            waited++;
        }
    }

    boolean enough() {
        return waited >= stopping.patience();
    }

    void goBackToTheBest() {
        goBack.run();
    }
}
