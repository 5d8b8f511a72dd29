package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Numbers that the lectures show. Their tables of weights are in×out.
 *
 * <p>Others: {@code PerceptronTest} and {@code GatesTest} (01), {@code ActivationContract} (02), {@code LossNumbersTest} (04),
 * {@code ValleyTest} and {@code BatchesTest} (06), {@code ConvolutionalSizesTest} (10), {@code ShardsTest} (11). What only a
 * lecture's own run can show stands in {@code docs/facts.md}.
 */
class LectureNumbersTest {
    private final Matrix W = Matrix.of(new double[][] {{0.1, 0.4, 0.7}, {0.2, 0.5, 0.8}});
    private final Sequential classifier = Sequential.of(new Linear(W.transpose(), Matrix.row(0.1, 0.1, 0.1)));
    private final Matrix x = Matrix.row(0.2, 0.8);
    private final Matrix y = Matrix.row(1, 0, 0);
    private final Loss half = new HalfSquaredError();
    /** The lecture's other program sums without the half. */
    private final Loss whole = new Loss() {
        @Override
        public double value(Matrix yHat, Matrix y) {
            return 2 * half.value(yHat, y);
        }

        @Override
        public Matrix gradient(Matrix yHat, Matrix y) {
            return half.gradient(yHat, y).mul(2);
        }
    };

    private static void close(Matrix expected, Matrix actual) {
        assertTrue(expected.sub(actual).maxAbs() <= 1e-12, () -> expected + " " + actual);
    }

    private Sequential step(Sequential net, Loss loss) {
        var gradients = net.backprop(loss, x, y).gradients();
        return net.withParams(
                new Sgd(0.1).step(net.params(), gradients, State.START).params());
    }

    private static void isTable(double[][] W, Matrix b, Map<String, Matrix> params) {
        close(Matrix.of(W), params.get("0_W").transpose());
        close(b, params.get("0_b"));
    }

    /** u = XWᵀ + b = (0.28, 0.58, 0.88): class 2 (lecture 03). */
    @Test
    void theClassifiersOutput() {
        close(Matrix.row(0.28, 0.58, 0.88), classifier.predict(x));
        assertEquals(2, classifier.predict(x).argMax()[0]);
        close(
                Matrix.row(0.28, 0.58, 0.88),
                Dl4jNetwork.mirror(classifier, half, new Sgd(0.1), DataType.DOUBLE)
                        .predict(x));
        // W taken for its transpose does not even fit
        assertThrows(IllegalArgumentException.class, () -> new Linear(W, Matrix.row(0.1, 0.1, 0.1)));
    }

    /** ½ (0.72² + 0.58² + 0.88²) before the step (lecture 05), and its double. */
    @Test
    void theClassifiersLoss() {
        assertEquals(0.8146, half.value(classifier.predict(x), y), 1e-12);
        assertEquals(1.6292, whole.value(classifier.predict(x), y), 1e-12);
    }

    @Test
    void oneStepDownHalfTheSquaredError() {
        double[][] expected = {{0.1144, 0.3884, 0.6824}, {0.2576, 0.4536, 0.7296}};
        Matrix b = Matrix.row(0.172, 0.042, 0.012);
        isTable(expected, b, step(classifier, half).params());
        Dl4jNetwork twin = Dl4jNetwork.mirror(classifier, half, new Sgd(0.1), DataType.DOUBLE);
        twin.step(Dataset.ofClasses(x, new int[] {0}, 3));
        isTable(expected, b, twin.params());
    }

    @Test
    void oneStepDownTheSquaredError() {
        double[][] expected = {{0.1288, 0.3768, 0.6648}, {0.3152, 0.4072, 0.6592}};
        isTable(
                expected,
                Matrix.row(0.244, -0.016, -0.076),
                step(classifier, whole).params());
    }

    /** 1 − 0.1 (x₁² + x₂² + 1) = 0.832, and 1 − 0.2 (…) = 0.664. */
    @Test
    void eachStepShrinksTheErrorByOneFactor() {
        shrinksBy(0.832, half);
        shrinksBy(0.664, whole);
    }

    private void shrinksBy(double factor, Loss loss) {
        Sequential net = classifier;
        for (int i = 0; i < 10; i++) {
            Matrix error = net.predict(x).sub(y);
            net = step(net, loss);
            close(error.mul(factor), net.predict(x).sub(y));
        }
    }

    @Test
    void theMnistNetworkHas109386Parameters() {
        Random random = new Random(1);
        Sequential net = Sequential.of(
                Linear.random(784, 128, random),
                new Relu(),
                Linear.random(128, 64, random),
                new Relu(),
                Linear.random(64, 10, random));
        assertEquals(109_386, net.numParams());
        assertEquals(
                109_386,
                Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy()).unwrap().numParams());
    }

    /** Two linear layers are one: W = W₂W₁, b = W₂b₁ + b₂. */
    @Test
    void linearLayersCollapse() {
        Random random = new Random(2);
        Linear first = Linear.random(4, 6, random);
        Linear second = Linear.random(6, 3, random);
        Linear one = new Linear(
                second.W().mmul(first.W()),
                first.b().mmul(second.W().transpose()).add(second.b()));
        Matrix input = Matrix.randn(5, 4, random);
        close(Sequential.of(one).predict(input), Sequential.of(first, second).predict(input));
    }
}
