package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTest {
    /** The lecture's classifier with two inputs and three outputs; its table of weights is in×out. */
    @Test
    void computesTheLecturesExample() {
        Matrix inOut = Matrix.of(new double[][] {{0.1, 0.4, 0.7}, {0.2, 0.5, 0.8}});
        Linear linear = new Linear(inOut.transpose(), Matrix.row(0.1, 0.1, 0.1));
        Matrix z = linear.forward(Matrix.row(0.2, 0.8), Mode.EVALUATE).y();
        assertTrue(z.sub(Matrix.row(0.28, 0.58, 0.88)).maxAbs() < 1e-15, z::toString);
        assertEquals(2, z.argMax()[0]);
    }

    @Test
    void startsWithinOneOverRootIn() {
        Linear linear = Linear.random(100, 50, new Random(1));
        assertTrue(linear.W().maxAbs() <= 0.1 && linear.W().maxAbs() > 0.099);
        assertTrue(linear.b().maxAbs() <= 0.1);
        assertTrue(Math.abs(linear.W().sum() / 5000) < 0.005);
    }
}
