package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import org.junit.jupiter.api.Test;

class ReluTest {
    @Test
    void letsThePositivePass() {
        Forward pass = new Relu().forward(Matrix.row(1, -1, 0, Double.NEGATIVE_INFINITY), Mode.EVALUATE);
        assertEquals(Matrix.row(1, 0, 0, 0), pass.y());
        assertEquals(
                Matrix.row(7, 0, 0, 0),
                pass.backward().apply(Matrix.row(7, 7, 7, 7)).dX());
    }
}
