package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.init.Init;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTest extends LayerContract {
    @Override
    Layer layer() {
        return Linear.random(4, 3, new Random(2));
    }

    @Override
    Matrix x() {
        return Matrix.randn(5, 4, random);
    }

    /** The lecture's classifier with two inputs and three outputs; its table of weights is in×out. */
    @Override
    Hand hand() {
        Matrix inOut = Matrix.of(new double[][] {{0.1, 0.4, 0.7}, {0.2, 0.5, 0.8}});
        Linear linear = new Linear(inOut.transpose(), Matrix.row(0.1, 0.1, 0.1));
        return new Hand(linear, Matrix.row(0.2, 0.8), Matrix.row(0.28, 0.58, 0.88));
    }

    @Override
    String refusal() {
        return "Linear(4 → 3): x must be [batch×4] to meet W [3×4]";
    }

    @Test
    void theLecturesClassifierChoosesClassTwo() {
        Matrix z = hand().layer().forward(hand().x(), Mode.EVALUATE).y();
        assertEquals(2, z.argMax()[0]);
    }

    /** The lecture's single neuron. */
    @Test
    void aNeuronWithReluIsSilent() {
        Linear neuron = new Linear(Matrix.row(0.1, 0.8, -0.5), Matrix.row(0.2));
        Matrix x = Matrix.row(0.3, -0.5, 0.2);
        assertEquals(-0.27, neuron.forward(x, Mode.EVALUATE).y().get(0, 0), 1e-15);
        assertEquals(Matrix.row(0), Sequential.of(neuron, new Relu()).predict(x));
    }

    @Test
    void startsWithinOneOverRootIn() {
        Linear linear = Linear.random(100, 50, new Random(1));
        assertTrue(linear.W().maxAbs() <= 0.1 && linear.W().maxAbs() > 0.099);
        assertTrue(linear.b().maxAbs() <= 0.1 && linear.b().maxAbs() > 0.09);
        assertTrue(Math.abs(linear.W().sum() / 5000) < 0.005);
    }

    @Test
    void takesAnInit() {
        Linear linear = Linear.of(3, 2, Init.normal(2), new Random(1));
        assertEquals(Matrix.randn(2, 3, new Random(1)).mul(2), linear.W());
        assertEquals(Matrix.zeros(1, 2), linear.b());
    }

    @Test
    void refusesABiasThatDoesNotFit() {
        var error =
                assertThrows(IllegalArgumentException.class, () -> new Linear(Matrix.zeros(2, 3), Matrix.zeros(1, 3)));
        assertEquals("Linear: W [2×3] needs a bias [1×2], but got [1×3]", error.getMessage());
    }
}
