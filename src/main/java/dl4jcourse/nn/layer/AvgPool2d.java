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
        int[] offsets = Pooling.offsets(in, window);
        double[][] pixels = x.toArray();
        // y = Σ of the window's pixels / their number
        Matrix y = Matrix.of(x.rows(), corners.length, (n, o) -> sum(pixels[n], corners[o], offsets) / offsets.length);
        return new Forward(y, dY -> new Backward(backward(corners, offsets, dY)));
    }

    private static double sum(double[] pixels, int corner, int[] offsets) {
        double sum = 0;
        for (int offset : offsets) {
            sum += pixels[corner + offset];
        }
        return sum;
    }

    private Matrix backward(int[] corners, int[] offsets, Matrix dY) {
        double[][] dX = new double[dY.rows()][in.size()];
        for (int n = 0; n < dX.length; n++) {
            for (int o = 0; o < corners.length; o++) {
                // each pixel of the window gets dY / their number; windows may overlap, so it is added
                double d = dY.get(n, o) / offsets.length;
                for (int offset : offsets) {
                    dX[n][corners[o] + offset] += d;
                }
            }
        }
        return Matrix.of(dX);
    }

    @Override
    public String toString() {
        return "AvgPool2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
