package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class HalfSquaredErrorTest extends LossContract {
    @Override
    Loss loss() {
        return new HalfSquaredError();
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
        return new Hand(Matrix.row(2, 4, 6), Matrix.row(1, 3, 3), 5.5);
    }

    @Test
    void gradientIsTheError() {
        assertEquals(Matrix.row(1, 1, 3), loss().gradient(hand().yHat(), hand().y()));
    }
}
