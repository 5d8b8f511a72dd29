package dl4jcourse.train;

import java.util.Locale;

/**
 * One pass through the training data.
 *
 * @param number counted from 1
 * @param loss the mean of the losses of its batches, each taken before its update
 * @param seconds how long it took, without the validation
 * @param validation measured after it; {@link Metrics#NONE} if nothing was
 */
public record Epoch(int number, double loss, double seconds, Metrics validation) {
    /** Such as: epoch 3: loss 0.1234, 1.9 s, validation loss 0.1456, accuracy 95.60 %. */
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "epoch %d: loss %.4f, %.1f s", number, loss, seconds);
        if (!Double.isNaN(validation.loss())) {
            text += String.format(Locale.ROOT, ", validation loss %.4f", validation.loss());
        }
        if (!Double.isNaN(validation.accuracy())) {
            text += String.format(Locale.ROOT, ", accuracy %.2f %%", 100 * validation.accuracy());
        }
        return text;
    }
}
