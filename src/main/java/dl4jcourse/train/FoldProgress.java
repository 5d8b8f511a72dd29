package dl4jcourse.train;

import java.time.Duration;
import java.util.Optional;

/** One progress for the trainings of all folds: it listens to each on this thread, and shows where the whole stands. */
final class FoldProgress implements ProgressListener, AutoCloseable {
    private static final ThreadLocal<Optional<ProgressListener>> LISTENING = ThreadLocal.withInitial(Optional::empty);

    private final int folds;
    private final Optional<ProgressListener> outer = LISTENING.get();
    private final ProgressListener display = current();
    private final long start = System.nanoTime();
    private Optional<Progress> last = Optional.empty();
    private int fold;

    FoldProgress(int folds) {
        this.folds = folds;
        LISTENING.set(Optional.of(this));
    }

    /** Who listens to a training that begins now on this thread. */
    static ProgressListener current() {
        return LISTENING.get().orElseGet(() -> DISPLAY.get().get());
    }

    void fold(int number) {
        fold = number;
    }

    @Override
    public void update(Progress p) {
        show(p, true);
        last = Optional.of(p);
    }

    private void show(Progress p, boolean running) {
        History history = p.history();
        String title = history.title() + ", fold " + fold + " of " + folds;
        long done = (fold - 1) * p.total() + p.done();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        display.update(
                new Progress(p.epoch(), p.epochs(), done, folds * p.total(), elapsed, history.titled(title), running));
    }

    /** Shows the end, and listens no more. */
    @Override
    public void close() {
        LISTENING.set(outer);
        last.ifPresent(p -> show(p, false));
    }
}
