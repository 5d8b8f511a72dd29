package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * Stochastic gradient descent: each parameter moves against its gradient (lecture 06).
 *
 * @param learningRate α
 */
public record Sgd(Schedule learningRate) implements Optimizer {
    /** One learning rate for all updates, greater than 0. */
    public Sgd(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        double rate = rate(state);
        // p ← p − α ∂L/∂p
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> p.addScaled(-rate, dp));
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
