package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import org.junit.jupiter.api.Test;

/** The losses that lecture 04 computes; y is the prediction and t the target. */
class LossNumbersTest {
    private static final Matrix Y = Matrix.row(2, 4, 6);
    private static final Matrix T = Matrix.row(1, 3, 3);

    /** By hand and by DL4J, whose network only passes the prediction on. */
    private static void is(double expected, Loss loss, Matrix y, Matrix t) {
        assertEquals(expected, loss.value(y, t), 1e-15);
        int n = y.cols();
        Matrix one = Matrix.of(n, n, (i, j) -> i == j ? 1 : 0);
        Sequential passing = Sequential.of(new Linear(one, Matrix.zeros(1, n)));
        assertEquals(expected, Dl4jNetwork.mirror(passing, loss).loss(y, t), 1e-12);
    }

    /** ((2 − 1)² + (4 − 3)²) / 2, and (1 + 1 + 9) / 3. */
    @Test
    void meanSquaredError() {
        is(1, new MeanSquaredError(), Matrix.row(2, 4), Matrix.row(1, 3));
        is(11 / 3.0, new MeanSquaredError(), Y, T);
    }

    /** (1 + 1 + 9) / 2. */
    @Test
    void halfTheSquaredError() {
        is(5.5, new HalfSquaredError(), Y, T);
    }

    /** Three examples of one output instead of one of three: the mean is over the examples then. */
    @Test
    void examplesAreNotOutputs() {
        is(11 / 3.0, new MeanSquaredError(), Y.transpose(), T.transpose());
        is(5.5 / 3, new HalfSquaredError(), Y.transpose(), T.transpose());
    }

    /** A coin toss over two classes and over ten, and over one yes or no. */
    @Test
    void knowingNothingCostsTheLogarithmOfTheClasses() {
        is(Math.log(2), new SoftmaxCrossEntropy(), Matrix.row(7, 7), Matrix.row(0, 1));
        is(Math.log(10), new SoftmaxCrossEntropy(), Matrix.zeros(1, 10), Matrix.of(1, 10, (i, k) -> k == 3 ? 1 : 0));
        is(Math.log(2), new BinaryCrossEntropy(), Matrix.row(0), Matrix.row(1));
    }
}
