package dl4jcourse.train;

import java.time.Duration;

/**
 * Where a training stands.
 *
 * @param epoch the current epoch, counted from 1
 * @param epochs how many there will be
 * @param done the updates made
 * @param total the updates to make
 * @param elapsed the time since the start
 * @param history what happened so far
 * @param running false once it is finished or stopped
 */
public record Progress(
        int epoch, int epochs, long done, long total, Duration elapsed, History history, boolean running) {
    /** The time left if the rest goes as fast as what is done; zero before the first update. */
    public Duration left() {
        return done == 0 ? Duration.ZERO : elapsed.multipliedBy(total - done).dividedBy(done);
    }
}
