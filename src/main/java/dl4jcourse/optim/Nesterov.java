package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * Momentum that takes the gradient where the velocity is about to lead, in the form of Bengio et al. 2013
 * (arXiv:1212.0901): p is the place ahead.
 *
 * @param learningRate α
 * @param momentum μ, the share of the velocity that is kept; at least 0 and less than 1
 * @param velocity whether v sums up steps or gradients
 */
public record Nesterov(Schedule learningRate, double momentum, Velocity velocity) implements Optimizer {
    /** Checks μ. */
    public Nesterov {
        Expect.decay("Nesterov: the momentum μ", momentum);
    }

    /** DL4J's {@code Nesterovs(learningRate, momentum)}: a velocity of steps. */
    public Nesterov(Schedule learningRate, double momentum) {
        this(learningRate, momentum, Velocity.OF_STEPS);
    }

    /** DL4J's with one learning rate for all updates, greater than 0. */
    public Nesterov(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum);
    }

    /** DL4J's with μ = 0.9. Its own {@code new Nesterovs(x)} takes x for μ, with α = 0.1. */
    public Nesterov(double learningRate) {
        this(learningRate, 0.9);
    }

    /** PyTorch's {@code SGD(lr, momentum, nesterov=True)}. */
    public static Nesterov pytorch(Schedule learningRate, double momentum) {
        return new Nesterov(learningRate, momentum, Velocity.OF_GRADIENTS);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        double rate = rate(state);
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            Matrix v = memory.recall("v", 0);
            return switch (velocity) {
                // v ← μ v − α dp;  p ← p + μ v − α dp
                case OF_STEPS -> {
                    Matrix next = memory.keep("v", v.zip(dp, (u, g) -> momentum * u - rate * g));
                    yield p.add(next.zip(dp, (u, g) -> momentum * u - rate * g));
                }
                // v ← μ v + dp;  p ← p − α (dp + μ v)
                case OF_GRADIENTS -> {
                    Matrix next = memory.keep("v", v.zip(dp, (u, g) -> momentum * u + g));
                    yield p.sub(next.zip(dp, (u, g) -> rate * (g + momentum * u)));
                }
            };
        });
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
