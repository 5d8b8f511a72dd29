package dl4jcourse.nn;

import java.util.function.Function;

/**
 * What a forward pass gives: the output, and the way back.
 *
 * @param y the output, [batch×out]
 * @param backward from dY = ∂L/∂y, [batch×out], to the gradients of the layer's input and parameters
 */
public record Forward(Matrix y, Function<Matrix, Backward> backward) {}
