package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class SoftmaxCrossEntropyTest extends LossContract {
    @Override
    Loss loss() {
        return new SoftmaxCrossEntropy();
    }

    @Override
    Matrix yHat() {
        return Matrix.randn(4, 3, random);
    }

    @Override
    Matrix y() {
        return oneHot();
    }

    /** When nothing is known: the log of the number of classes. */
    @Override
    Hand hand() {
        return new Hand(Matrix.zeros(4, 3), y(), Math.log(3));
    }

    @Test
    void gradientIsPMinusY() {
        Matrix p = SoftmaxCrossEntropy.softmax(yHat());
        Matrix z = p.map(Math::log);
        assertEquals(0, loss().gradient(z, y()).sub(p.sub(y()).div(4)).maxAbs(), 1e-15);
    }

    @Test
    void doesNotOverflow() {
        assertEquals(2000, loss().value(Matrix.row(1000, 0, -1000), Matrix.row(0, 0, 1)), 1e-12);
    }

    @Test
    void targetsMayBeProbabilitiesButMustSumToOne() {
        assertEquals(Math.log(2), loss().value(Matrix.row(0, 0), Matrix.row(0.25, 0.75)), 1e-15);
        refuses(Matrix.zeros(1, 2), Matrix.row(1, 1), "must sum to 1 (one-hot), but those of example 0 sum to 2.0");
        refuses(Matrix.zeros(1, 2), Matrix.row(2, -1), "example 0 has 2.0 at output 0");
    }
}
