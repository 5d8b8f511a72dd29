package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Cores;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
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
        int[] corners = Pooling.corners(in, window);
        int[] offsets = Pooling.offsets(in, window);
        double[][] pixels = x.toArray();
        double[][] y = new double[x.rows()][corners.length];
        int[][] winners = new int[x.rows()][corners.length];
        Cores.each(y.length, (long) x.rows() * x.cols(), n -> {
            for (int o = 0; o < corners.length; o++) {
                // y = max of the window's pixels
                winners[n][o] = winner(pixels[n], corners[o], offsets);
                y[n][o] = pixels[n][winners[n][o]];
            }
        });
        return new Forward(Matrix.of(y), dY -> new Backward(backward(winners, dY.toArray())));
    }

    /** The index of the greatest pixel; NaN counts as greatest, so that it is not lost. */
    private static int winner(double[] pixels, int corner, int[] offsets) {
        int best = corner;
        for (int offset : offsets) {
            int at = corner + offset;
            best = pixels[at] <= pixels[best] || Double.isNaN(pixels[best]) ? best : at;
        }
        return best;
    }

    private Matrix backward(int[][] winners, double[][] dY) {
        double[][] dX = new double[dY.length][in.size()];
        for (int n = 0; n < dY.length; n++) {
            for (int o = 0; o < dY[n].length; o++) {
                // the winner gets all of dY; windows may overlap, so it is added
                dX[n][winners[n][o]] += dY[n][o];
            }
        }
        return Matrix.of(dX);
    }

    @Override
    public String toString() {
        return "MaxPool2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
