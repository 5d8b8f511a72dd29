package dl4jcourse.nn.layer;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;

/** The rectified linear unit: f(x) = max(0, x). Its derivative at 0 is taken as 0, as DL4J and PyTorch do. */
public record Relu() implements Activation {
    @Override
    public double value(double x) {
        // f(x) = max(0, x)
        return Math.max(0, x);
    }

    @Override
    public double derivative(double x) {
        // f′(x) = 1[x > 0]
        return x > 0 ? 1 : 0;
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        // y = max(0, x)
        Matrix y = x.max(0);
        // dX = dY ⊙ 1[x > 0]
        return new Forward(y, dY -> new Backward(dY.wherePositive(x)));
    }

    @Override
    public String toString() {
        return "Relu";
    }
}
