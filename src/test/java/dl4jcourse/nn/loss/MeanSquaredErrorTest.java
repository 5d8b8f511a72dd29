package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class MeanSquaredErrorTest extends LossContract {
    @Override
    Loss loss() {
        return new MeanSquaredError();
    }

    @Override
    Matrix yHat() {
        return Matrix.randn(4, 3, random);
    }

    @Override
    Matrix y() {
        return Matrix.randn(4, 3, random);
    }

    /** The lecture's example. */
    @Override
    Hand hand() {
        return new Hand(Matrix.row(2, 4, 6), Matrix.row(1, 3, 3), 11.0 / 3);
    }

    @Test
    void theLecturesSmallExample() {
        assertEquals(1, loss().value(Matrix.row(2, 4), Matrix.row(1, 3)));
    }
}
