package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * A step as long as the last steps were, in proportion to the gradient; no learning rate (lecture 06; Zeiler 2012,
 * arXiv:1212.5701).
 *
 * @param decay ρ, the weight of the past in both running means; at least 0 and less than 1
 * @param epsilon ε, the seed of the first step; greater than 0
 */
public record AdaDelta(double decay, double epsilon) implements Optimizer {
    /** Checks ρ and ε. */
    public AdaDelta {
        Expect.decay("AdaDelta: the decay ρ", decay);
        Expect.positive("AdaDelta: ε", epsilon);
    }

    /** DL4J's: ρ = 0.95, ε = 1e-6. */
    public AdaDelta() {
        this(0.95, 1e-6);
    }

    /** PyTorch's with its learning rate 1: ρ = 0.9, ε = 1e-6. */
    public static AdaDelta pytorch() {
        return new AdaDelta(0.9, 1e-6);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            Matrix d = memory.recall("d", 0);
            // s ← ρ s + (1 − ρ) dp²
            Matrix s = memory.keep("s", mean(memory.recall("s", 0), dp));
            // Δ = dp √(d + ε) / √(s + ε)
            Matrix delta = dp.mul(d.zip(s, (past, now) -> Math.sqrt(past + epsilon) / Math.sqrt(now + epsilon)));
            // d ← ρ d + (1 − ρ) Δ²
            memory.keep("d", mean(d, delta));
            // p ← p − Δ
            return p.sub(delta);
        });
    }

    private Matrix mean(Matrix past, Matrix now) {
        return past.zip(now, (mean, value) -> decay * mean + (1 - decay) * value * value);
    }
}
