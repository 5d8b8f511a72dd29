package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;

/**
 * The perceptron's activation: f(x) = 1 for x > 0, else 0. Its derivative is 0 wherever it has one, so nothing can be
 * learned through it by gradients; DL4J has no such activation.
 */
public record StepFunction() implements Activation {
    @Override
    public double value(double x) {
        // f(x) = 1[x > 0]
        return x > 0 ? 1 : 0;
    }

    @Override
    public double derivative(double x) {
        // f′(x) = 0
        return 0;
    }

    @Override
    public String toString() {
        return "StepFunction";
    }
}
