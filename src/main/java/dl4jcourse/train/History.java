package dl4jcourse.train;

import java.util.List;
import java.util.Locale;

/**
 * What happened in a training.
 *
 * @param title what was trained
 * @param losses the loss of each batch before its update
 * @param epochs the epochs that were finished
 * @param stopped whether it was asked to stop before the end
 */
public record History(String title, double[] losses, List<Epoch> epochs, boolean stopped) {
    /** The number of updates made. */
    public int updates() {
        return losses.length;
    }

    /** The seconds of all finished epochs. */
    public double seconds() {
        return epochs.stream().mapToDouble(Epoch::seconds).sum();
    }

    /** One line an epoch, as the lecture's program prints them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title);
        for (Epoch epoch : epochs) {
            text.append(String.format(
                    Locale.ROOT, "%nepoch %d: loss %.4f, %.1f s", epoch.number(), epoch.loss(), epoch.seconds()));
        }
        return text + (stopped ? "\nstopped after " + updates() + " updates" : "");
    }
}
