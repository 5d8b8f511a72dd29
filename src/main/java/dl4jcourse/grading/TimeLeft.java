package dl4jcourse.grading;

import java.util.concurrent.TimeUnit;

/** The time that one notebook may take. */
final class TimeLeft {
    private final long end;

    TimeLeft(int seconds) {
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    boolean isOver() {
        return System.nanoTime() >= end;
    }

    /** A limit in seconds that also ends with this time; at least 1. */
    int atMost(int seconds) {
        return (int) Math.max(1, Math.min(seconds, TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())));
    }
}
