package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;

/** The rectified linear unit, element by element: y = max(0, x). Its derivative at 0 is taken as 0, as DL4J does. */
public record Relu() implements Layer {
    @Override
    public Forward forward(Matrix x, Mode mode) {
        // y = max(0, x)
        Matrix y = x.map(v -> Math.max(0, v));
        // dX = dY ⊙ 1[x > 0]
        return new Forward(y, dY -> new Backward(dY.mul(x.greaterThan(0))));
    }

    @Override
    public String toString() {
        return "Relu";
    }
}
