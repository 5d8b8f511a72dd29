package dl4jcourse.gradcheck;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A network's own gradients against numerical ones. */
public final class GradientCheck {
    /** The key of the input's gradient, beside those of the parameters. */
    public static final String INPUT = "x";

    private GradientCheck() {}

    /** ∂L/∂p of each parameter p by its key, and ∂L/∂x under "x", by backpropagation in training mode. */
    public static Map<String, Matrix> gradients(Sequential net, Loss loss, Matrix x, Matrix y) {
        Forward pass = net.forward(x, Mode.train(new Random(0)));
        Backward back = pass.backward().apply(loss.gradient(pass.y(), y));
        Map<String, Matrix> gradients = new LinkedHashMap<>(back.dParams());
        gradients.put(INPUT, back.dX());
        return Collections.unmodifiableMap(gradients);
    }

    /** Backpropagation against central differences, for every parameter array and the input. */
    public static GradientReport check(Sequential net, Loss loss, Matrix x, Matrix y) {
        Map<String, Estimate> numerical = NumericalGradient.standard().of(net, loss, x, y);
        return GradientReport.compareNumerically("hand", gradients(net, loss, x, y), numerical);
    }
}
