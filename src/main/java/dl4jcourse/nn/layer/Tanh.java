package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;

/** The hyperbolic tangent, between −1 and 1: tanh x = 2σ(2x) − 1. */
public record Tanh() implements Activation {
    @Override
    public double value(double x) {
        // tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)
        return StrictMath.tanh(x);
    }

    @Override
    public double derivative(double x) {
        return slope(value(x));
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        Matrix y = x.map(this::value);
        // dX = dY ⊙ (1 − y²): from the output, without a second tanh
        return new Forward(y, dY -> new Backward(dY.zip(y, (d, t) -> d * slope(t))));
    }

    private static double slope(double y) {
        // tanh′ x = 1 − tanh² x
        return 1 - y * y;
    }

    @Override
    public String toString() {
        return "Tanh";
    }
}
