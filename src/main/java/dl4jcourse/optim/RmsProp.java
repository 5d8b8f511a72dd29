package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * AdaGrad that forgets: c is a running mean of the squared gradients (lecture 06; Tieleman and Hinton 2012).
 *
 * @param learningRate α
 * @param decay ρ, the weight of the past in c; at least 0 and less than 1
 * @param epsilon ε against division by 0; greater than 0
 * @param start c before the first step; at least 0
 */
public record RmsProp(Schedule learningRate, double decay, double epsilon, double start) implements Optimizer {
    /** Checks ρ, ε and the start of c. */
    public RmsProp {
        Expect.decay("RmsProp: the decay ρ", decay);
        Expect.positive("RmsProp: ε", epsilon);
        Expect.notNegative("RmsProp: the start of c", start);
    }

    /** DL4J's. */
    public RmsProp(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    /** DL4J's: ρ = 0.95, ε = 1e-8, c starts at ε. */
    public RmsProp(Schedule learningRate) {
        this(learningRate, 0.95, 1e-8, 1e-8);
    }

    /** PyTorch's: ρ = 0.99, ε = 1e-8, c starts at 0. */
    public static RmsProp pytorch(double learningRate) {
        return new RmsProp(Schedule.constant(learningRate), 0.99, 1e-8, 0);
    }

    /** The book's: ρ = 0.99, ε = 1e-7, c starts at 0. */
    public static RmsProp book(double learningRate) {
        return new RmsProp(Schedule.constant(learningRate), 0.99, 1e-7, 0);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        double rate = rate(state);
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            // c ← ρ c + (1 − ρ) dp²
            Matrix c = memory.keep("c", memory.recall("c", start).blend(decay, dp.mul(dp)));
            // p ← p − α dp / (√c + ε)
            return p.addScaled(-rate, dp.divByRoot(c, epsilon));
        });
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
