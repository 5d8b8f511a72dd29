package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
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
        int[] corners = Pooling.corners(in, window);
        double[][] pixels = x.toArray();
        double[][] y = new double[x.rows()][corners.length];
        for (int n = 0; n < y.length; n++) {
            for (int o = 0; o < corners.length; o++) {
                // y = Σ of the window's pixels / their number
                y[n][o] = sum(pixels[n], corners[o]) / area();
            }
        }
        return new Forward(Matrix.of(y), dY -> new Backward(backward(corners, dY.toArray())));
    }

    private int area() {
        return window.height() * window.width();
    }

    private double sum(double[] pixels, int corner) {
        double sum = 0;
        for (int i = 0; i < window.height(); i++) {
            for (int j = 0; j < window.width(); j++) {
                sum += pixels[corner + i * in.width() + j];
            }
        }
        return sum;
    }

    private Matrix backward(int[] corners, double[][] dY) {
        double[][] dX = new double[dY.length][in.size()];
        for (int n = 0; n < dY.length; n++) {
            for (int o = 0; o < corners.length; o++) {
                // each pixel of the window gets dY / their number
                share(dY[n][o] / area(), dX[n], corners[o]);
            }
        }
        return Matrix.of(dX);
    }

    private void share(double d, double[] dX, int corner) {
        for (int i = 0; i < window.height(); i++) {
            for (int j = 0; j < window.width(); j++) {
                dX[corner + i * in.width() + j] += d;
            }
        }
    }

    @Override
    public String toString() {
        return "AvgPool2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
