package dl4jcourse.nn;

import java.util.Map;

/**
 * The result of one forward and backward pass over a batch.
 *
 * @param loss L, the mean over the batch
 * @param gradients ∂L/∂p of each parameter p of the network, by its key
 * @param state what the network's layers remember after this pass, by key, for {@link Sequential#withState}
 */
public record Backprop(double loss, Map<String, Matrix> gradients, Map<String, Matrix> state) {
    /** The result for a network that remembers nothing. */
    public Backprop(double loss, Map<String, Matrix> gradients) {
        this(loss, gradients, Map.of());
    }
}
