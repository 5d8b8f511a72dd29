package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;

/** The activation of a regression's output: f(x) = x. DL4J's IDENTITY. */
public record Identity() implements Activation {
    @Override
    public double value(double x) {
        // f(x) = x
        return x;
    }

    @Override
    public double derivative(double x) {
        // f′(x) = 1
        return 1;
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
