package dl4jcourse.train;

import java.time.Duration;
import java.util.Optional;

/** One progress for a series of trainings, such as those of all folds: it listens to each on this thread, and shows where the whole stands. */
final class SeriesProgress implements ProgressListener, AutoCloseable {
    private static final ThreadLocal<Optional<ProgressListener>> LISTENING = ThreadLocal.withInitial(Optional::empty);

    private final String name;
    private final int count;
    private final Optional<ProgressListener> outer = LISTENING.get();
    private final ProgressListener display = current();
    private final long start = System.nanoTime();
    private Optional<Progress> last = Optional.empty();
    private int number;

    /** For {@code count} trainings, each called by the name and its number: fold 2 of 5. */
    SeriesProgress(String name, int count) {
        this.name = name;
        this.count = count;
        LISTENING.set(Optional.of(this));
    }

    /** Who listens to a training that begins now on this thread. */
    static ProgressListener current() {
        return LISTENING.get().orElseGet(() -> DISPLAY.get().get());
    }

    /** The training that begins, from 1. */
    void next(int number) {
        this.number = number;
    }

    @Override
    public void update(Progress p) {
        show(p, true);
        last = Optional.of(p);
    }

    private void show(Progress p, boolean running) {
        History history = p.history();
        String title = history.title() + ", " + name + " " + number + " of " + count;
        long done = (number - 1) * p.total() + p.done();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        display.update(
                new Progress(p.epoch(), p.epochs(), done, count * p.total(), elapsed, history.titled(title), running));
    }

    /** Shows the end, and listens no more. */
    @Override
    public void close() {
        LISTENING.set(outer);
        last.ifPresent(p -> show(p, false));
    }
}
