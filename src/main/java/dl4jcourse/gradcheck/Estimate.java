package dl4jcourse.gradcheck;

import dl4jcourse.nn.Matrix;

/**
 * A gradient found by finite differences, and how far to trust it.
 *
 * @param gradient ∂f/∂pᵢⱼ; 0 where it was not looked for
 * @param sampled 1 where it was looked for, else 0; the gradient's shape
 * @param kinked 1 where f has a kink within the step, so that the number means nothing, else 0; the gradient's shape
 * @param noise how far rounding may have moved an entry
 */
public record Estimate(Matrix gradient, Matrix sampled, Matrix kinked, double noise) {
    /** 1 where the number can be trusted up to the noise. */
    public Matrix trusted() {
        return sampled.zip(kinked, (s, k) -> s > 0 && k == 0 ? 1 : 0);
    }

    /** Where the first kink is, such as {@code [0, 2]}; "" if there is none. */
    String firstKink() {
        for (int i = 0; i < kinked.rows(); i++) {
            for (int j = 0; j < kinked.cols(); j++) {
                if (kinked.get(i, j) > 0) {
                    return "[" + i + ", " + j + "]";
                }
            }
        }
        return "";
    }
}
