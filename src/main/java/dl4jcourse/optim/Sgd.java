package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Params;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stochastic gradient descent: each parameter moves against its gradient.
 *
 * @param learningRate α, greater than 0
 */
public record Sgd(double learningRate) implements Optimizer {
    /** Checks the learning rate. */
    public Sgd {
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException(
                    "Sgd: the learning rate must be a number greater than 0, but got " + learningRate);
        }
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        Params.check("Sgd.step: gradients", params, gradients);
        Map<String, Matrix> updated = new LinkedHashMap<>();
        // p ← p − α ∂L/∂p
        params.forEach((key, value) ->
                updated.put(key, value.zip(gradients.get(key), (p, dp) -> p - learningRate * dp)));
        return new Step(Collections.unmodifiableMap(updated), new State(state.steps() + 1, state.memory()));
    }
}
