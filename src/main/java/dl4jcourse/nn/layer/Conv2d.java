package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Channels;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Params;
import dl4jcourse.nn.Patches;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Convolution of images with learned kernels: y[o, i, j] = bₒ + Σ over c, k, l of W[o, c, k, l] · x[c, i·s+k, j·s+l].
 *
 * <p>PyTorch's {@code nn.Conv2d}, DL4J's {@code ConvolutionLayer}; like them it does not turn the kernel around, so strictly
 * it is a correlation. Rows are images, [C·H·W]. Many places are convolved by one matrix product, see {@link Patches}.
 *
 * @param in the shape of the input images
 * @param window the kernel's size, stride and padding
 * @param W kernels, [out × C·h·w]: each row one kernel, in the order of DL4J's (out, C, h, w)
 * @param b bias, [1×out]
 */
public record Conv2d(ImageShape in, Window window, Matrix W, Matrix b) implements Layer {
    /** Checks that kernels and bias have the sizes that image and window ask for. */
    public Conv2d {
        int size = in.channels() * window.height() * window.width();
        if (W.cols() != size || b.rows() != 1 || b.cols() != W.rows()) {
            throw new IllegalArgumentException("Conv2d: W [out×" + size + "] and a bias [1×out] expected for " + in
                    + " images and a window " + window + ", but got " + W.shape() + " and " + b.shape());
        }
        in.through(window, W.rows());
    }

    /** Random kernels, and a bias of zeros. */
    public static Conv2d of(ImageShape in, int outChannels, Window window, Init init, Random random) {
        int area = window.height() * window.width();
        Matrix W = init.weights(outChannels, in.channels() * area, outChannels * area, random);
        return new Conv2d(in, window, W, Matrix.zeros(1, outChannels));
    }

    /** The shape of the images that come out. */
    public ImageShape out() {
        return in.through(window, W.rows());
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        in.check(this, x);
        Patches patches = new Patches(in, window);
        // P = im2col(x), [C·h·w × images·places], for some images at a time
        List<Matrix> y = patches.inGroups(x, (P, from, to) -> {
            // Z = W P + b, [out × images·places]
            Matrix z = W.mmul(P).addColumnVector(b.transpose());
            return Channels.toImages(z, out().pixels());
        });
        return new Forward(Matrix.vstack(y), dY -> backward(patches, x, dY));
    }

    private Backward backward(Patches patches, Matrix x, Matrix dY) {
        if (dY.rows() != x.rows() || dY.cols() != out().size()) {
            throw new IllegalArgumentException(
                    this + ": dY must be [" + x.rows() + "×" + out().size() + "], as y was, but got " + dY.shape());
        }
        Gradients sum = patches.inGroups(x, (P, from, to) -> gradients(P, dZ(dY, from, to))).stream()
                .reduce(Gradients::plus)
                .orElseThrow();
        Matrix Wt = W.transpose();
        // dX = col2im(Wᵀ dZ)
        return new Backward(
                () -> patches.sumBack(x.rows(), (from, to) -> Wt.mmul(dZ(dY, from, to))),
                Params.of("W", sum.dW, "b", sum.db.transpose()));
    }

    /** dZ of some images, [out × images·places]. */
    private Matrix dZ(Matrix dY, int from, int to) {
        return Channels.ofImages(dY.rows(from, to), W.rows());
    }

    private static Gradients gradients(Matrix P, Matrix dZ) {
        // dW = dZ Pᵀ, and db = Σ dZ over the images and all places
        return new Gradients(dZ.mmulTransposed(P), dZ.sum(1));
    }

    private record Gradients(Matrix dW, Matrix db) {
        Gradients plus(Gradients others) {
            return new Gradients(dW.add(others.dW), db.add(others.db));
        }
    }

    @Override
    public Map<String, Matrix> params() {
        return Params.of("W", W, "b", b);
    }

    @Override
    public Conv2d withParams(Map<String, Matrix> params) {
        Params.check(this, params(), params);
        return new Conv2d(in, window, params.get("W"), params.get("b"));
    }

    @Override
    public String toString() {
        return "Conv2d(" + in + " → " + out() + ", window " + window + ")";
    }
}
