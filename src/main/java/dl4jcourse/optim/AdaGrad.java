package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * A learning rate for each number, which shrinks with the sum h of its squared gradients (lecture 06; Duchi, Hazan and
 * Singer 2011).
 *
 * @param learningRate α
 * @param epsilon ε against division by 0; greater than 0
 * @param start h before the first step; at least 0
 */
public record AdaGrad(Schedule learningRate, double epsilon, double start) implements Optimizer {
    /** Checks ε and the start of h. */
    public AdaGrad {
        Expect.positive("AdaGrad: ε", epsilon);
        Expect.notNegative("AdaGrad: the start of h", start);
    }

    /** DL4J's. */
    public AdaGrad(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    /** DL4J's: ε = 1e-6, h starts at 1e-6. */
    public AdaGrad(Schedule learningRate) {
        this(learningRate, 1e-6, 1e-6);
    }

    /** PyTorch's: ε = 1e-10, h starts at 0. */
    public static AdaGrad pytorch(double learningRate) {
        return new AdaGrad(Schedule.constant(learningRate), 1e-10, 0);
    }

    /** The book's: ε = 1e-7, h starts at 0. */
    public static AdaGrad book(double learningRate) {
        return new AdaGrad(Schedule.constant(learningRate), 1e-7, 0);
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        double rate = rate(state);
        return Memory.step(this, params, gradients, state, (p, dp, memory) -> {
            // h ← h + dp²
            Matrix h = memory.keep("h", memory.recall("h", start).add(dp.mul(dp)));
            // p ← p − α dp / (√h + ε)
            return p.addScaled(-rate, dp.divByRoot(h, epsilon));
        });
    }

    @Override
    public double rate(State state) {
        return learningRate.next(state);
    }
}
