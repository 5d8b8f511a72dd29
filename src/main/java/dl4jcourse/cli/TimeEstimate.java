package dl4jcourse.cli;

import java.time.Duration;
import java.time.Instant;

/** How long the rest of many equal tasks will take. */
record TimeEstimate(int tasks, Instant start) {
    TimeEstimate(int tasks) {
        this(tasks, Instant.now());
    }

    /** About how many seconds are left when so many tasks are done. */
    long seconds(int done) {
        long spent = Duration.between(start, Instant.now()).toMillis();
        return Math.round(spent / 1000.0 / Math.max(1, done) * (tasks - done));
    }
}
