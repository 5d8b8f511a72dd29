package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/** How parameters follow their gradients. PyTorch's {@code torch.optim}, DL4J's {@code IUpdater}. */
public interface Optimizer {
    /**
     * One update.
     *
     * @param params the parameters p by key
     * @param gradients ∂L/∂p by the same keys
     * @param state what the last step returned; {@link State#START} before the first
     * @return the new parameters and the state for the next step
     * @throws IllegalArgumentException if keys or shapes of parameters, gradients and state differ
     */
    Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state);

    /** α of the next update, which {@link WeightDecay} asks for; 1 for an optimiser without a learning rate. */
    default double rate(State state) {
        return 1;
    }

    /** What regularisation adds to the loss; 0 without. */
    default double penalty(Map<String, Matrix> params) {
        return 0;
    }
}
