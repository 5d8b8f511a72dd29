package dl4jcourse.nn;

import java.util.Map;

/**
 * The result of one forward and backward pass over a batch.
 *
 * @param loss L, the mean over the batch
 * @param gradients ∂L/∂p of each parameter p of the network, by its key
 */
public record Backprop(double loss, Map<String, Matrix> gradients) {}
