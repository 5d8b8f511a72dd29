package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Pooling;
import dl4jcourse.nn.Window;

/**
 * The mean of the pixels under the window, in each channel. PyTorch's {@code nn.AvgPool2d}, DL4J's
 * {@code SubsamplingLayer} with AVG; LeNet's original pooling, but for its learned factor.
 *
 * @param in the shape of the input images, [C·H·W] in a row
 * @param window its size and stride; no padding
 */
public record AvgPool2d(ImageShape in, Window window) implements Layer {
    /** Checks that the window fits. */
    public AvgPool2d {
        Pooling.check("AvgPool2d", in, window);
    }

    /** The shape of the images that come out. */
    public ImageShape out() {
        return in.through(window, in.channels());
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        in.check(this, x);
        Pooling pooling = new Pooling(in, window);
        // y = Σ of the window's pixels / their number; dX: each of them gets dY / their number
        return new Forward(pooling.mean(x), dY -> new Backward(pooling.meanBack(dY)));
    }

    @Override
    public String toString() {
        return "AvgPool2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
