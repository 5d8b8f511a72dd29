package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * Gradient descent of a ball that keeps its velocity v (lecture 06; Polyak 1964). DL4J has no twin of it.
 *
 * @param learningRate α
 * @param momentum μ, the share of the velocity that is kept; at least 0 and less than 1
 * @param velocity whether v sums up steps or gradients
 */
public record Momentum(Schedule learningRate, double momentum, Velocity velocity) implements Optimizer {
    /** Checks μ. */
    public Momentum {
        Expect.decay("Momentum: the momentum μ", momentum);
    }

    /** The book's: a velocity of steps. */
    public Momentum(Schedule learningRate, double momentum) {
        this(learningRate, momentum, Velocity.OF_STEPS);
    }

    /** The book's with one learning rate for all updates, greater than 0. */
    public Momentum(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum);
    }

    /** The book's with μ = 0.9. */
    public Momentum(double learningRate) {
        this(learningRate, 0.9);
    }

    /** PyTorch's {@code SGD(lr, momentum)}. */
    public static Momentum pytorch(Schedule learningRate, double momentum) {
        return new Momentum(learningRate, momentum, Velocity.OF_GRADIENTS);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        double rate = rate(state);
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            Matrix v = memory.recall("v", 0);
            return switch (velocity) {
                // v ← μ v − α dp;  p ← p + v
                case OF_STEPS -> p.add(memory.keep("v", v.zip(dp, (u, g) -> momentum * u - rate * g)));
                // v ← μ v + dp;  p ← p − α v
                case OF_GRADIENTS ->
                    p.sub(memory.keep("v", v.zip(dp, (u, g) -> momentum * u + g))
                            .mul(rate));
            };
        });
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
