package dl4jcourse.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line on the screen for one step: it counts the seconds on a terminal, and is repeated every 15 s elsewhere. */
final class ProgressLine implements AutoCloseable {
    private final PrintStream out;
    private final boolean terminal;
    private final String title;
    private final Instant start = Instant.now();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ProgressLine::daemon);
    private volatile String detail = "";
    private boolean failed = true;

    ProgressLine(String title) {
        this(System.err, System.console() != null, title);
    }

    ProgressLine(PrintStream out, boolean terminal, String title) {
        this.out = out;
        this.terminal = terminal;
        this.title = title;
    }

    /** Begins to show the line. */
    ProgressLine begin() {
        long period = terminal ? 1 : 15;
        clock.scheduleAtFixedRate(this::draw, 0, period, TimeUnit.SECONDS);
        return this;
    }

    /** What the step is at: shown at the next tick. */
    void at(String newDetail) {
        detail = newDetail;
    }

    /** Marks the step as done; a line that is closed without it shows that the step failed. */
    void done() {
        failed = false;
    }

    Duration elapsed() {
        return Duration.between(start, Instant.now());
    }

    @Override
    public void close() {
        clock.shutdownNow();
        detail = "";
        print((failed ? "✗ " : "✓ ") + text());
        if (terminal) out.println();
    }

    private void draw() {
        print("… " + text());
    }

    private String text() {
        return title + (detail.isEmpty() ? "" : " · " + detail) + " · "
                + elapsed().toSeconds() + " s";
    }

    /** On a terminal over the line before, of which "erase to the end of the line" leaves nothing. */
    private synchronized void print(String text) {
        if (terminal) out.print("\r" + text + "\u001b[K");
        else out.println(text);
        out.flush();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
