package dl4jcourse.nn.loss;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;

/**
 * The squared error, averaged over the outputs and the batch: L = (1/NK) Σₙ Σₖ (ŷₙₖ − yₙₖ)².
 *
 * <p>PyTorch's {@code MSELoss}, DL4J's MSE.
 */
public record MeanSquaredError() implements Loss {
    private static final String NAME = "MeanSquaredError";

    @Override
    public double value(Matrix yHat, Matrix y) {
        Loss.checkShapes(NAME, yHat, y);
        Matrix error = yHat.sub(y);
        // L = Σ (ŷ − y)² / NK
        return error.mul(error).sum() / ((double) y.rows() * y.cols());
    }

    @Override
    public Matrix gradient(Matrix yHat, Matrix y) {
        Loss.checkShapes(NAME, yHat, y);
        // ∂L/∂ŷ = 2 (ŷ − y) / NK
        return yHat.sub(y).mul(2.0 / ((double) y.rows() * y.cols()));
    }

    @Override
    public String toString() {
        return NAME;
    }
}
