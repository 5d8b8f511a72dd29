package dl4jcourse.nn;

import java.util.Map;
import java.util.function.Function;

/**
 * What a forward pass gives: the output, the way back, and what the layer remembers.
 *
 * @param y the output, [batch×out]
 * @param backward from dY = ∂L/∂y, [batch×out], to the gradients of the layer's input and parameters
 * @param state {@link Layer#state} after this pass, for {@link Layer#withState}
 */
public record Forward(Matrix y, Function<Matrix, Backward> backward, Map<String, Matrix> state) {
    /** The pass of a layer that remembers nothing. */
    public Forward(Matrix y, Function<Matrix, Backward> backward) {
        this(y, backward, Map.of());
    }
}
