package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;

/** The logistic function: σ(x) = 1 / (1 + e⁻ˣ), between 0 and 1. Its slope is at most ¼. */
public record Sigmoid() implements Activation {
    @Override
    public double value(double x) {
        // σ(x) = 1 / (1 + e⁻ˣ)
        return 1 / (1 + StrictMath.exp(-x));
    }

    @Override
    public double derivative(double x) {
        return slope(value(x));
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        Matrix y = x.map(this::value);
        // dX = dY ⊙ y ⊙ (1 − y): from the output, without a second exponential
        return new Forward(y, dY -> new Backward(dY.zip(y, (d, s) -> d * slope(s))));
    }

    private static double slope(double y) {
        // σ′(x) = σ(x) (1 − σ(x))
        return y * (1 - y);
    }

    @Override
    public String toString() {
        return "Sigmoid";
    }
}
