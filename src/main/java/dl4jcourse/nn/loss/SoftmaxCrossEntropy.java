package dl4jcourse.nn.loss;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import java.util.Arrays;

/**
 * Softmax and cross-entropy in one: L = −(1/N) Σₙ Σₖ yₙₖ log pₙₖ with p = softmax(z).
 *
 * <p>PyTorch's {@code CrossEntropyLoss}; in DL4J an {@code OutputLayer} with activation SOFTMAX and loss MCXENT. It takes
 * the logits z, not probabilities: log p = z − log Σ eᶻ can then be computed without overflow, and the gradient is as
 * simple as p − y. The targets y are one-hot rows, or rows of probabilities that sum to 1.
 */
public record SoftmaxCrossEntropy() implements Loss {
    private static final String NAME = "SoftmaxCrossEntropy";

    @Override
    public double value(Matrix logits, Matrix y) {
        check(logits, y);
        // L = −(1/N) Σ y ⊙ log p
        return -y.mul(logSoftmax(logits)).sum() / y.rows();
    }

    @Override
    public Matrix gradient(Matrix logits, Matrix y) {
        check(logits, y);
        // ∂L/∂z = (p − y) / N
        return softmax(logits).sub(y).div(y.rows());
    }

    /** pₖ = exp(zₖ − m) / Σⱼ exp(zⱼ − m), row by row, with m = max z so that no exponential overflows. */
    public static Matrix softmax(Matrix logits) {
        double[][] p = logits.toArray();
        for (double[] row : p) {
            subtractMax(row);
            double sum = 0;
            for (int k = 0; k < row.length; k++) {
                row[k] = StrictMath.exp(row[k]);
                sum += row[k];
            }
            for (int k = 0; k < row.length; k++) {
                row[k] /= sum;
            }
        }
        return Matrix.of(p);
    }

    /** log pₖ = (zₖ − m) − log Σⱼ exp(zⱼ − m), row by row. */
    public static Matrix logSoftmax(Matrix logits) {
        double[][] z = logits.toArray();
        for (double[] row : z) {
            subtractMax(row);
            double sum = 0;
            for (double v : row) {
                sum += StrictMath.exp(v);
            }
            double log = StrictMath.log(sum);
            for (int k = 0; k < row.length; k++) {
                row[k] -= log;
            }
        }
        return Matrix.of(z);
    }

    private static void subtractMax(double[] row) {
        double max = Arrays.stream(row).max().orElse(0);
        for (int k = 0; k < row.length; k++) {
            row[k] -= max;
        }
    }

    private static void check(Matrix logits, Matrix y) {
        Loss.checkShapes(NAME, logits, y);
        Targets.checkDistributions(NAME, y);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
