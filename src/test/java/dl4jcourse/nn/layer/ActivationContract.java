package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

/** What every function of one number must do besides: its derivative is the one of its values. */
abstract class ActivationContract extends LayerContract {
    @Override
    abstract Activation layer();

    /** Inputs with a distance from 0, where some have a kink. */
    @Override
    final Matrix x() {
        return Matrix.randn(4, 3, random).map(v -> v + Math.signum(v) * 0.01);
    }

    @Override
    final String refusal() {
        return "";
    }

    /** What an activation gives for −1, 0, 1 and 1000. */
    final Hand hand(double minusOne, double zero, double one, double thousand) {
        return new Hand(layer(), Matrix.row(-1, 0, 1, 1000), Matrix.row(minusOne, zero, one, thousand));
    }

    @Test
    final void derivativeIsTheSlopeOfTheValues() {
        double h = 1e-6;
        for (double x : new double[] {-3, -0.5, 0.25, 2}) {
            double slope = (layer().value(x + h) - layer().value(x - h)) / (2 * h);
            assertEquals(slope, layer().derivative(x), 1e-9);
        }
    }
}
