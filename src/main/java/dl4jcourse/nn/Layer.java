package dl4jcourse.nn;

import java.util.Map;

/**
 * One step of a network: a function of its input and of its parameters that can also carry gradients back.
 *
 * <p>Layers are values. {@link #forward} changes nothing; training makes new layers by {@link #withParams}. Open for
 * extension: write your own in a cell.
 */
public interface Layer {
    /**
     * y = f(x).
     *
     * @param x one example a row, [batch×in]
     * @param mode whether this pass is for training or for evaluation
     * @throws IllegalArgumentException if x has the wrong number of columns
     */
    Forward forward(Matrix x, Mode mode);

    /** The parameters by name, in a fixed order, always the same ones; empty for a layer that learns nothing. */
    default Map<String, Matrix> params() {
        return Map.of();
    }

    /** This layer with other parameters of the same names and shapes. */
    default Layer withParams(Map<String, Matrix> params) {
        return this;
    }

    /**
     * What the layer remembers from batch to batch without learning it by gradients, by name: the running statistics of
     * batch normalisation; empty for most layers.
     */
    default Map<String, Matrix> state() {
        return Map.of();
    }

    /** This layer with other remembered values of the same names and shapes, such as {@link Forward#state}. */
    default Layer withState(Map<String, Matrix> state) {
        return this;
    }
}
