package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * Momentum and RMSprop together: running means m of the gradients and v of their squares, both corrected for their start
 * at 0 (lecture 06; Kingma and Ba 2014, arXiv:1412.6980).
 *
 * @param learningRate α
 * @param beta1 β₁, the weight of the past in m; at least 0 and less than 1
 * @param beta2 β₂, the weight of the past in v; at least 0 and less than 1
 * @param epsilon ε against division by 0; greater than 0
 * @param place where ε is added
 */
public record Adam(Schedule learningRate, double beta1, double beta2, double epsilon, Place place)
        implements Optimizer {
    /** Where ε is added to the root of v. */
    public enum Place {
        /** √v + ε, then both corrected: DL4J, the book, and the end of the paper's section 2. */
        BEFORE_CORRECTION,
        /** √v̂ + ε: PyTorch, and the paper's algorithm 1. */
        AFTER_CORRECTION
    }

    /** Checks β₁, β₂ and ε. */
    public Adam {
        Expect.decay("Adam: β₁", beta1);
        Expect.decay("Adam: β₂", beta2);
        Expect.positive("Adam: ε", epsilon);
    }

    /** DL4J's. */
    public Adam(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    /** DL4J's: β₁ = 0.9, β₂ = 0.999, ε = 1e-8 before the correction. */
    public Adam(Schedule learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8, Place.BEFORE_CORRECTION);
    }

    /** PyTorch's: β₁ = 0.9, β₂ = 0.999, ε = 1e-8 after the correction. */
    public static Adam pytorch(double learningRate) {
        return new Adam(Schedule.constant(learningRate), 0.9, 0.999, 1e-8, Place.AFTER_CORRECTION);
    }

    /** The book's: β₁ = 0.9, β₂ = 0.999, ε = 1e-7 before the correction. */
    public static Adam book(double learningRate) {
        return new Adam(Schedule.constant(learningRate), 0.9, 0.999, 1e-7, Place.BEFORE_CORRECTION);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        int t = state.steps() + 1;
        double root = Math.sqrt(1 - StrictMath.pow(beta2, t));
        // α_t = α √(1 − β₂ᵗ) / (1 − β₁ᵗ)
        double rate = rate(state) * root / (1 - StrictMath.pow(beta1, t));
        // √v̂ + ε = (√v + ε √(1 − β₂ᵗ)) / √(1 − β₂ᵗ)
        double eps = place == Place.BEFORE_CORRECTION ? epsilon : epsilon * root;
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            // m ← β₁ m + (1 − β₁) dp
            Matrix m = memory.keep("m", memory.recall("m", 0).blend(beta1, dp));
            // v ← β₂ v + (1 − β₂) dp²
            Matrix v = memory.keep("v", memory.recall("v", 0).blend(beta2, dp.mul(dp)));
            // p ← p − α_t m / (√v + ε)
            return p.addScaled(-rate, m.divByRoot(v, eps));
        });
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
