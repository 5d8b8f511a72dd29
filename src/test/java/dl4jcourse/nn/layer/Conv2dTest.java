package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Conv2dTest extends LayerContract {
    private static final ImageShape IN = new ImageShape(2, 5, 4);

    private static Conv2d random(ImageShape in, Window window) {
        Random random = new Random(1);
        Conv2d conv = Conv2d.of(in, 3, window, Init.normal(1), random);
        return new Conv2d(in, window, conv.W(), Matrix.randn(1, 3, random));
    }

    @Override
    Layer layer() {
        return random(IN, new Window(3, 2, 2, 1));
    }

    @Override
    Matrix x() {
        return Matrix.randn(3, IN.size(), random);
    }

    /** 3×3 pixels counted from 1; the kernel takes the upper left pixel minus the lower right one: 1 − 5 and so on. */
    @Override
    Hand hand() {
        Conv2d conv = new Conv2d(new ImageShape(1, 3, 3), Window.square(2), Matrix.row(1, 0, 0, -1), Matrix.row(10));
        return new Hand(conv, Matrix.row(1, 2, 3, 4, 5, 6, 7, 8, 9), Matrix.row(6, 6, 6, 6));
    }

    @Override
    String refusal() {
        return "Conv2d(2×5×4 → 3×3×3, window 3×2 stride 2 padding 1): x must be [batch×40], an image of 2×5×4";
    }

    /** A batch of more images than one group of {@link dl4jcourse.nn.Patches} has. */
    @Test
    void aLargeBatchIsItsImagesOneByOne() {
        Conv2d conv = random(new ImageShape(1, 28, 28), Window.square(5));
        Matrix x = Matrix.randn(7, 784, random);
        Matrix dY = Matrix.randn(7, conv.out().size(), random);
        Forward pass = conv.forward(x, Mode.EVALUATE);
        Backward back = pass.backward().apply(dY);
        Matrix dW = Matrix.zeros(3, 25);
        Matrix db = Matrix.zeros(1, 3);
        for (int n = 0; n < x.rows(); n++) {
            Forward one = conv.forward(x.rows(n, n + 1), Mode.EVALUATE);
            Backward oneBack = one.backward().apply(dY.rows(n, n + 1));
            assertEquals(one.y(), pass.y().rows(n, n + 1));
            assertEquals(oneBack.dX(), back.dX().rows(n, n + 1));
            dW = dW.add(oneBack.dParams().get("W"));
            db = db.add(oneBack.dParams().get("b"));
        }
        assertTrue(dW.sub(back.dParams().get("W")).maxAbs() <= 1e-11);
        assertTrue(db.sub(back.dParams().get("b")).maxAbs() <= 1e-11);
    }

    @Test
    void aGradientOfAnotherShapeIsRefused() {
        Conv2d conv = random(IN, Window.square(3));
        Forward pass = conv.forward(Matrix.zeros(2, IN.size()), Mode.EVALUATE);
        for (Matrix dY : List.of(Matrix.zeros(3, conv.out().size()), Matrix.zeros(2, 5))) {
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> pass.backward().apply(dY))
                    .getMessage();
            assertTrue(message.endsWith("dY must be [2×18], as y was, but got " + dY.shape()), message);
        }
    }

    /** y[o, i, j] = bₒ + Σ W[o, c, k, l] x[c, i·s + k − p, j·s + l − p], as the definition says it. */
    @ParameterizedTest
    @CsvSource({
        "1,3,3,2,2,1,0",
        "2,6,5,3,3,1,1",
        "3,7,8,3,2,2,1",
        "2,9,9,5,5,1,2",
        "1,5,5,5,5,1,0",
        "2,8,7,3,3,3,2",
        "1,3,3,6,6,2,2",
        "2,1,1,5,5,1,2",
        "1,4,1,3,5,1,2",
        "1,1,4,5,3,1,2"
    })
    void equalsTheDefinition(int c, int h, int w, int kh, int kw, int stride, int padding) {
        ImageShape in = new ImageShape(c, h, w);
        Conv2d conv = random(in, new Window(kh, kw, stride, padding));
        Matrix x = Matrix.randn(2, in.size(), random);
        ImageShape out = conv.out();
        Matrix defined = Matrix.of(2, out.size(), (n, at) -> {
            int o = at / out.pixels();
            int i = at % out.pixels() / out.width() * stride - padding;
            int j = at % out.width() * stride - padding;
            double sum = conv.b().get(0, o);
            for (int q = 0; q < conv.W().cols(); q++) {
                int row = i + q / kw % kh;
                int column = j + q % kw;
                boolean inside = row >= 0 && row < h && column >= 0 && column < w;
                int pixel = q / (kh * kw) * in.pixels() + row * w + column;
                sum += inside ? conv.W().get(o, q) * x.get(n, pixel) : 0;
            }
            return sum;
        });
        Matrix y = conv.forward(x, Mode.EVALUATE).y();
        assertTrue(y.sub(defined).maxAbs() <= 1e-13, () -> y + " " + defined);
    }

    @Test
    void outputSizeFollowsTheFormula() {
        Conv2d first = Conv2d.of(new ImageShape(1, 28, 28), 6, Window.square(5), Init.zeros(), random);
        assertEquals(new ImageShape(6, 24, 24), first.out());
        // AlexNet's first layer
        assertEquals(new ImageShape(96, 55, 55), new ImageShape(3, 227, 227).through(new Window(11, 11, 4, 0), 96));
    }

    @Test
    void refusesWhatDoesNotFit() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> new Conv2d(IN, Window.square(2), Matrix.zeros(3, 7), Matrix.zeros(1, 3)));
        assertTrue(error.getMessage().contains("W [out×8]"), error.getMessage());
        assertTrue(error.getMessage().contains("got [3×7] and [1×3]"), error.getMessage());
        error = assertThrows(
                IllegalArgumentException.class, () -> Conv2d.of(IN, 1, Window.square(6), Init.zeros(), random));
        assertEquals("the window 6×6 does not fit into the image 2×5×4", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Window(3, 3, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Window(3, 3, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new ImageShape(0, 3, 3));
    }

    @Test
    void refusesAnEmptyBatch() {
        var error = assertThrows(IllegalArgumentException.class, () -> layer().forward(x().rows(0, 0), Mode.EVALUATE));
        assertEquals(layer() + ": at least one example expected, but the batch is empty", error.getMessage());
    }

    /** The smallest window there is: a weighted sum of the channels at each pixel. */
    @Test
    void aWindowOfOnePixelMixesTheChannels() {
        ImageShape in = new ImageShape(2, 1, 2);
        Conv2d conv = new Conv2d(in, new Window(1, 1, 1, 0), Matrix.row(10, 1), Matrix.row(0));
        assertEquals(
                Matrix.row(13, 24),
                conv.forward(Matrix.row(1, 2, 3, 4), Mode.EVALUATE).y());
        assertThrows(IllegalArgumentException.class, () -> new Window(0, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Window(1, 0, 1, 0));
    }
}
