package dl4jcourse.train;

/**
 * One pass through the training data.
 *
 * @param number counted from 1
 * @param loss the mean of the losses of its batches, each taken before its update
 * @param seconds how long it took
 */
public record Epoch(int number, double loss, double seconds) {}
