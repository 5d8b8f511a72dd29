package dl4jcourse.train;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The training loss of each finished epoch. */
    public double[] trainingLosses() {
        return epochs.stream().mapToDouble(Epoch::loss).toArray();
    }

    /** The validation loss after each finished epoch; NaN where nothing was measured. */
    public double[] validationLosses() {
        return epochs.stream().mapToDouble(epoch -> epoch.validation().loss()).toArray();
    }

    /** The validation accuracy after each finished epoch; NaN where nothing was measured. */
    public double[] validationAccuracies() {
        return epochs.stream()
                .mapToDouble(epoch -> epoch.validation().accuracy())
                .toArray();
    }

    /** The epoch with the least validation loss; empty when nothing was measured. */
    public Optional<Epoch> best() {
        return epochs.stream()
                .filter(epoch -> !Double.isNaN(epoch.validation().loss()))
                .min(Comparator.comparingDouble(epoch -> epoch.validation().loss()));
    }

    /** The same under another title. */
    public History titled(String other) {
        return new History(other, losses, epochs, stopped);
    }

    /** One line an epoch, as the lecture's program prints them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title);
        for (Epoch epoch : epochs) {
            text.append('\n').append(epoch);
        }
        return text + (stopped ? "\nstopped after " + updates() + " updates" : "");
    }
}
