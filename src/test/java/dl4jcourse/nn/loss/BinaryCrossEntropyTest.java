package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class BinaryCrossEntropyTest extends LossContract {
    @Override
    Loss loss() {
        return new BinaryCrossEntropy();
    }

    @Override
    Matrix yHat() {
        return Matrix.randn(4, 3, random);
    }

    @Override
    Matrix y() {
        return Matrix.rand(4, 3, random).map(Math::round);
    }

    /** σ(log 3) = ¾: the mean of −log ¾ and −log ¼ twice. */
    @Override
    Hand hand() {
        double z = Math.log(3);
        return new Hand(Matrix.row(z, z, -z), Matrix.row(1, 0, 1), (Math.log(4.0 / 3) + 2 * Math.log(4)) / 3);
    }

    @Test
    void staysExactFarOut() {
        Matrix z = Matrix.row(1000, -1000, 1000, -1000);
        Matrix y = Matrix.row(1, 0, 0, 1);
        assertEquals(500, loss().value(z, y));
        assertEquals(Matrix.row(0, 0, 0.25, -0.25), loss().gradient(z, y));
        // log(1 + e⁻⁴⁰) ≈ e⁻⁴⁰ is not rounded to 0
        assertEquals(Math.exp(-40), loss().value(Matrix.row(40), Matrix.row(1)), 1e-30);
    }

    @Test
    void refusesTargetsOutOfRange() {
        refuses(
                Matrix.row(0, 0),
                Matrix.row(0, 2),
                "the targets must be from 0 to 1, but example 0 has 2.0 at output 1");
        refuses(Matrix.row(0, 0), Matrix.row(-1, 0), "example 0 has -1.0 at output 0");
    }
}
