package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import org.junit.jupiter.api.Test;

class SoftmaxTest extends LayerContract {
    @Override
    Layer layer() {
        return new Softmax();
    }

    @Override
    Matrix x() {
        return Matrix.randn(4, 3, random);
    }

    /** e^log k = k. */
    @Override
    Hand hand() {
        Matrix z = Matrix.row(Math.log(1), Math.log(2), Math.log(5));
        return new Hand(layer(), z, Matrix.row(0.125, 0.25, 0.625));
    }

    @Override
    String refusal() {
        return "";
    }

    @Test
    void sumsToOneIsShiftInvariantAndDoesNotOverflow() {
        Matrix p = layer().forward(Matrix.row(1000, 999, -1000), Mode.EVALUATE).y();
        assertEquals(1, p.sum(), 1e-15);
        Matrix shifted = layer().forward(Matrix.row(1, 0, -1999), Mode.EVALUATE).y();
        assertTrue(p.sub(shifted).maxAbs() < 1e-15);
    }
}
