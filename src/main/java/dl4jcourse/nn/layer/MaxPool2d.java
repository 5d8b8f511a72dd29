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
 * Keeps the greatest pixel under the window, in each channel. PyTorch's {@code nn.MaxPool2d}, DL4J's
 * {@code SubsamplingLayer} with MAX. Of equal pixels the first one, row by row, gets the gradient.
 *
 * @param in the shape of the input images, [C·H·W] in a row
 * @param window its size and stride; no padding
 */
public record MaxPool2d(ImageShape in, Window window) implements Layer {
    /** Checks that the window fits. */
    public MaxPool2d {
        Pooling.check("MaxPool2d", in, window);
    }

    /** The shape of the images that come out. */
    public ImageShape out() {
        return in.through(window, in.channels());
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        in.check(this, x);
        Pooling.Maxima max = new Pooling(in, window).max(x);
        // y = max of the window's pixels; dX: the winner gets all of dY
        return new Forward(max.y(), dY -> new Backward(max.back(dY)));
    }

    @Override
    public String toString() {
        return "MaxPool2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
