package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Window;
import org.junit.jupiter.api.Test;

class AvgPool2dTest extends LayerContract {
    private static final ImageShape IN = new ImageShape(2, 5, 4);

    /** Windows that overlap and leave a column over. */
    @Override
    Layer layer() {
        return new AvgPool2d(IN, new Window(3, 2, 2, 0));
    }

    @Override
    Matrix x() {
        return Matrix.randn(3, IN.size(), random);
    }

    @Override
    Hand hand() {
        AvgPool2d pool = new AvgPool2d(new ImageShape(1, 2, 4), Window.tiles(2));
        return new Hand(pool, Matrix.row(1, 2, 3, -4, 5, 6, -7, -8), Matrix.row(3.5, -4));
    }

    @Override
    String refusal() {
        return "AvgPool2d(2×5×4 → 2×2×2, window 3×2 stride 2): x must be [batch×40], an image of 2×5×4";
    }

    @Test
    void sharesTheGradient() {
        AvgPool2d pool = new AvgPool2d(new ImageShape(1, 2, 2), Window.tiles(2));
        var pass = pool.forward(Matrix.ones(1, 4), Mode.EVALUATE);
        assertEquals(
                Matrix.row(2, 2, 2, 2), pass.backward().apply(Matrix.row(8)).dX());
    }

    @Test
    void refusesPaddingAndWindowsThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> new AvgPool2d(IN, new Window(3, 3, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new AvgPool2d(IN, Window.tiles(6)));
    }

    @Test
    void refusesAnEmptyBatch() {
        var error = assertThrows(IllegalArgumentException.class, () -> layer().forward(x().rows(0, 0), Mode.EVALUATE));
        assertEquals(layer() + ": at least one example expected, but the batch is empty", error.getMessage());
    }
}
