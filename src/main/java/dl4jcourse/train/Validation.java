package dl4jcourse.train;

import java.util.function.Supplier;

/** What a training does after each epoch: measure on data that is not trained on; with early stopping, remember the best. */
public final class Validation {
    /** Never stops, remembers nothing. */
    private static final EarlyStopping NEVER = new EarlyStopping(Integer.MAX_VALUE);

    private final Supplier<Metrics> measure;
    private final EarlyStopping stopping;
    private final Supplier<Runnable> bookmark;
    private double best = Double.POSITIVE_INFINITY;
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

    /** Measures, and lets the training run to its end. */
    public static Validation of(Supplier<Metrics> measure) {
        return new Validation(measure, NEVER, () -> () -> {});
    }

    /** Measures nothing. */
    public static Validation none() {
        return of(() -> Metrics.NONE);
    }

    Metrics epochFinished() {
        Metrics metrics = measure.get();
        if (stopping.better(metrics.loss(), best)) {
            best = metrics.loss();
            waited = 0;
            goBack = bookmark.get();
        } else {
            waited++;
        }
        return metrics;
    }

    boolean enough() {
        return waited >= stopping.patience();
    }

    void goBackToTheBest() {
        goBack.run();
    }
}
