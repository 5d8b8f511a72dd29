package dl4jcourse.nn.loss;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;

/**
 * Half the squared error, summed over the outputs: L = (1/N) Σₙ ½ Σₖ (ŷₙₖ − yₙₖ)².
 *
 * <p>The ½ makes the gradient of an example just ŷ − y. PyTorch has no name for it; in DL4J it is half of LossL2.
 */
public record HalfSquaredError() implements Loss {
    private static final String NAME = "HalfSquaredError";

    @Override
    public double value(Matrix yHat, Matrix y) {
        Loss.checkShapes(NAME, yHat, y);
        Matrix error = yHat.sub(y);
        // L = Σ (ŷ − y)² / 2N
        return error.mul(error).sum() / (2.0 * y.rows());
    }

    @Override
    public Matrix gradient(Matrix yHat, Matrix y) {
        Loss.checkShapes(NAME, yHat, y);
        // ∂L/∂ŷ = (ŷ − y) / N
        return yHat.sub(y).div(y.rows());
    }

    @Override
    public String toString() {
        return NAME;
    }
}
