package dl4jcourse.nn;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a backward pass gives.
 *
 * @param input computes dX = ∂L/∂x, [batch×in], when asked: nobody asks the first layer, whose input is data
 * @param dParams ∂L/∂p of each parameter p, under its name and in its shape
 */
public record Backward(Supplier<Matrix> input, Map<String, Matrix> dParams) {
    /** The gradients of a layer without parameters. */
    public Backward(Matrix dX) {
        this(() -> dX, Map.of());
    }

    /** dX = ∂L/∂x. */
    public Matrix dX() {
        return input.get();
    }
}
