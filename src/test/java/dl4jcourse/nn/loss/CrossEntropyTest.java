package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Softmax;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossEntropyTest extends LossContract {
    @Override
    Loss loss() {
        return new CrossEntropy();
    }

    @Override
    Matrix yHat() {
        return SoftmaxCrossEntropy.softmax(Matrix.randn(4, 3, random));
    }

    @Override
    Matrix y() {
        return oneHot();
    }

    @Override
    Hand hand() {
        return new Hand(Matrix.row(0.5, 0.25, 0.25), Matrix.row(0, 1, 0), Math.log(4));
    }

    @Override
    List<Layer> lastLayers() {
        return List.of(new Softmax());
    }

    @Test
    void equalsSoftmaxCrossEntropyOfTheLogits() {
        Matrix z = Matrix.randn(4, 3, random);
        Matrix p = SoftmaxCrossEntropy.softmax(z);
        assertEquals(new SoftmaxCrossEntropy().value(z, y()), loss().value(p, y()), 1e-15);
    }

    @Test
    void zeroTimesLogZeroIsZero() {
        assertEquals(0, loss().value(Matrix.row(1, 0), Matrix.row(1, 0)));
        assertEquals(Matrix.row(-1, 0), loss().gradient(Matrix.row(1, 0), Matrix.row(1, 0)));
        assertEquals(Double.POSITIVE_INFINITY, loss().value(Matrix.row(1, 0), Matrix.row(0, 1)));
    }

    @Test
    void refusesWhatIsNoProbability() {
        refuses(Matrix.row(1.5, -0.5), Matrix.row(1, 0), "the predictions must be from 0 to 1, but example 0 has 1.5");
        refuses(Matrix.row(0.5, 0.5), Matrix.row(1, 1), "must sum to 1");
        refuses(Matrix.row(0.5, 0.5), Matrix.row(-1, 2), "the targets must be from 0 to 1, but example 0 has -1.0");
    }
}
