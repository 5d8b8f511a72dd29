package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Params;
import dl4jcourse.nn.init.Init;
import java.util.Map;
import java.util.Random;

/**
 * The fully connected layer, also called affine or dense: Z = X Wᵀ + b.
 *
 * <p>PyTorch's {@code nn.Linear} and its layout: W is out×in. DL4J's {@code DenseLayer} keeps Wᵀ, in×out.
 *
 * @param W weights, [out×in]
 * @param b bias, [1×out]
 */
public record Linear(Matrix W, Matrix b) implements Layer {
    /**
     * From so many outputs on, dW is computed as (Xᵀ dZ)ᵀ. A product leaves out the zeros of its first factor, and images are
     * full of them; but it runs along the rows of its second factor, and those of dZ are as long as there are outputs.
     */
    private static final int LONG = 32;

    /** Checks that the bias has one number for each row of W. */
    public Linear {
        if (b.rows() != 1 || b.cols() != W.rows()) {
            throw new IllegalArgumentException(
                    "Linear: W " + W.shape() + " needs a bias [1×" + W.rows() + "], but got " + b.shape());
        }
    }

    /** Random weights and bias, uniform in ±1/√in: PyTorch's default. */
    public static Linear random(int in, int out, Random random) {
        double bound = 1 / Math.sqrt(in);
        Matrix W = Matrix.rand(out, in, random).map(u -> (2 * u - 1) * bound);
        Matrix b = Matrix.rand(1, out, random).map(u -> (2 * u - 1) * bound);
        return new Linear(W, b);
    }

    /** Random weights as {@code init} draws them, and a bias of zeros. */
    public static Linear of(int in, int out, Init init, Random random) {
        return new Linear(init.weights(out, in, out, random), Matrix.zeros(1, out));
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        checkInput(x);
        // Z = X Wᵀ + b
        Matrix z = x.mmul(W.transpose()).addRowVector(b);
        return new Forward(z, dZ -> backward(x, dZ));
    }

    private Backward backward(Matrix x, Matrix dZ) {
        // dW = dZᵀ X = (Xᵀ dZ)ᵀ
        Matrix dW = W.rows() < LONG
                ? dZ.transpose().mmul(x)
                : x.transpose().mmul(dZ).transpose();
        // db = Σ dZ over the batch
        Matrix db = dZ.sum(0);
        // dX = dZ W
        return new Backward(() -> dZ.mmul(W), Params.of("W", dW, "b", db));
    }

    private void checkInput(Matrix x) {
        if (x.cols() != W.cols()) {
            throw new IllegalArgumentException(
                    this + ": x must be [batch×" + W.cols() + "] to meet W " + W.shape() + ", but got " + x.shape());
        }
    }

    @Override
    public Map<String, Matrix> params() {
        return Params.of("W", W, "b", b);
    }

    @Override
    public Linear withParams(Map<String, Matrix> params) {
        Params.check(this, params(), params);
        return new Linear(params.get("W"), params.get("b"));
    }

    @Override
    public String toString() {
        return "Linear(" + W.cols() + " → " + W.rows() + ")";
    }
}
