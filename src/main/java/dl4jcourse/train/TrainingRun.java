package dl4jcourse.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The book-keeping of one training, by hand or by DL4J: counts updates, averages losses, tells the time left, reports
 * progress, and notices the request to stop.
 *
 * <p>The request to stop is the thread's interrupt flag, which Jupyter's ■ button sets. The kernel itself cannot stop a
 * running loop; the loop has to look.
 */
public final class TrainingRun {
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    private final String title;
    private final int epochs;
    private final int batches;
    private final Validation validation;
    private final ProgressListener listener = SeriesProgress.current();
    private final long start = System.nanoTime();
    private final List<Epoch> finished = new ArrayList<>();
    private double[] losses = new double[1024];
    private int updates;
    private long epochStart = start;
    private int epochFirst;
    private long lastReport = start;

    /** Begins a training of {@code epochs} times {@code batches} updates. */
    public TrainingRun(String title, int epochs, int batches) {
        this(title, epochs, batches, Validation.none());
    }

    /** Begins a training of {@code epochs} times {@code batches} updates, with this after each epoch. */
    public TrainingRun(String title, int epochs, int batches, Validation validation) {
        if (epochs < 1) {
            throw new IllegalArgumentException("fit: at least 1 epoch expected, but got " + epochs);
        }
        this.title = title;
        this.epochs = epochs;
        this.batches = batches;
        this.validation = validation;
    }

    /** Whether the training was asked to stop, or stops early by itself. A request stays visible to the loops around. */
    public boolean stopRequested() {
        return interrupted() || validation.enough();
    }

    private static boolean interrupted() {
        return Thread.currentThread().isInterrupted();
    }

    /** An update was made; {@code loss} is that of its batch, before the update. */
    public void updated(double loss) {
        if (updates == losses.length) {
            losses = Arrays.copyOf(losses, 2 * updates);
        }
        losses[updates++] = loss;
        if (System.nanoTime() - lastReport > BETWEEN_REPORTS.toNanos()) {
            report(true);
        }
    }

    /** An epoch went through to its end; measures on the validation data. */
    public void epochFinished() {
        long now = System.nanoTime();
        double mean = Arrays.stream(losses, epochFirst, updates).average().orElse(Double.NaN);
        finished.add(new Epoch(finished.size() + 1, mean, (now - epochStart) / 1e9, validation.epochFinished()));
        epochStart = System.nanoTime();
        epochFirst = updates;
    }

    /**
     * Trains, and ends the run whatever comes: after the last epoch, on request, or when the training throws. With early
     * stopping the network then goes back to its best.
     */
    public History during(Runnable training) {
        try {
            training.run();
        } finally {
            validation.goBackToTheBest();
            report(false);
        }
        return history();
    }

    private void report(boolean running) {
        lastReport = System.nanoTime();
        int epoch = Math.min(finished.size() + 1, epochs);
        Duration elapsed = Duration.ofNanos(lastReport - start);
        listener.update(new Progress(epoch, epochs, updates, (long) epochs * batches, elapsed, history(), running));
    }

    private History history() {
        boolean stopped = interrupted() && finished.size() < epochs;
        return new History(title, Arrays.copyOf(losses, updates), List.copyOf(finished), stopped);
    }
}
