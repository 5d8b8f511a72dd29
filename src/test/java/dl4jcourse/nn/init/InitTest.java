package dl4jcourse.nn.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InitTest {
    private static final int OUT = 200;
    private static final int IN = 300;

    private static Matrix draw(Init init) {
        return init.weights(OUT, IN, OUT, new Random(1));
    }

    /** The variance of 60,000 numbers is known to about one part in a hundred. */
    private static void hasVariance(double expected, Init init) {
        Matrix W = draw(init);
        assertEquals("[200×300]", W.shape());
        assertEquals(0, W.sum() / (OUT * IN), 4 * Math.sqrt(expected / (OUT * IN)));
        assertEquals(expected, W.mul(W).sum() / (OUT * IN), 0.03 * expected);
        assertEquals(W, draw(init));
    }

    private static void fills(double bound, Init init) {
        Matrix W = draw(init);
        assertTrue(W.maxAbs() <= bound && W.maxAbs() > 0.999 * bound, () -> W.maxAbs() + " " + bound);
    }

    @Test
    void zerosAndNormal() {
        assertEquals(Matrix.zeros(OUT, IN), draw(Init.zeros()));
        hasVariance(0.01, Init.normal(0.1));
        assertEquals(0, draw(Init.normal(0)).maxAbs());
        assertThrows(IllegalArgumentException.class, () -> Init.normal(-1));
        assertThrows(IllegalArgumentException.class, () -> Init.normal(Double.NaN));
    }

    @Test
    void xavierLooksAtBothSides() {
        hasVariance(2.0 / 500, Init.xavierNormal());
        hasVariance(2.0 / 500, Init.xavierUniform());
        fills(Math.sqrt(6.0 / 500), Init.xavierUniform());
    }

    @Test
    void heLooksAtTheInputs() {
        hasVariance(2.0 / 300, Init.heNormal());
        hasVariance(2.0 / 300, Init.heUniform());
        fills(Math.sqrt(6.0 / 300), Init.heUniform());
    }

    @Test
    void aConvolutionsFansCountTheWindow() {
        Init asked = (out, fanIn, fanOut, random) -> {
            assertEquals(8, out);
            assertEquals(3 * 25, fanIn);
            assertEquals(8 * 25, fanOut);
            return Matrix.zeros(out, fanIn);
        };
        Conv2d.of(new ImageShape(3, 9, 9), 8, Window.square(5), asked, new Random(1));
    }
}
