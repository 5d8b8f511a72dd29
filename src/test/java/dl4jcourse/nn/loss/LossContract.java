package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.FiniteDifferences;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Tanh;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What every loss must do: a value known by hand; a gradient of the prediction's shape, equal to finite differences and to
 * DL4J's; the mean over the batch; change nothing; refuse shapes that differ, empty batches and NaN, by name.
 */
abstract class LossContract {
    /** A prediction, a target, and the loss computed by hand. */
    record Hand(Matrix yHat, Matrix y, double value) {}

    final Random random = new Random(13);

    abstract Loss loss();

    /** Predictions for four examples with three outputs. */
    abstract Matrix yHat();

    /** Targets for them. */
    abstract Matrix y();

    abstract Hand hand();

    /** The layers that make such predictions from numbers; empty if any number will do. */
    List<Layer> lastLayers() {
        return List.of();
    }

    final Matrix oneHot() {
        return Matrix.of(4, 3, (i, j) -> (i + 1) % 3 == j ? 1 : 0);
    }

    @Test
    final void valueByHand() {
        assertEquals(hand().value(), loss().value(hand().yHat(), hand().y()), 1e-15 * hand().value());
    }

    @Test
    final void gradientEqualsFiniteDifferences() {
        Matrix yHat = yHat();
        Matrix y = y();
        Matrix gradient = loss().gradient(yHat, y);
        assertEquals(yHat.shape(), gradient.shape());
        FiniteDifferences.assertClose(FiniteDifferences.gradient(v -> valueUnchecked(v, y), yHat), gradient);
    }

    /** The loss at places a little beside yHat. */
    double valueUnchecked(Matrix yHat, Matrix y) {
        return loss().value(yHat, y);
    }

    @Test
    final void isTheMeanOverTheBatch() {
        Matrix yHat = yHat();
        Matrix y = y();
        double sum = 0;
        for (int n = 0; n < 4; n++) {
            Matrix one = yHat.rows(n, n + 1);
            sum += loss().value(one, y.rows(n, n + 1));
            Matrix part = loss().gradient(yHat, y).rows(n, n + 1).mul(4);
            assertTrue(part.sub(loss().gradient(one, y.rows(n, n + 1))).maxAbs() <= 1e-15 * part.maxAbs());
        }
        assertEquals(sum / 4, loss().value(yHat, y), 1e-15);
    }

    @Test
    final void changesNothingAndRepeats() {
        Matrix yHat = yHat();
        Matrix y = y();
        double[][] before = yHat.toArray();
        assertEquals(loss().value(yHat, y), loss().value(yHat, y));
        assertEquals(loss().gradient(yHat, y), loss().gradient(yHat, y));
        assertEquals(Matrix.of(before), yHat);
    }

    /** After a Linear, which DL4J joins with the loss, and after an activation, where it cannot. */
    @Test
    final void equalsDl4j() {
        Matrix x = Matrix.randn(4, 5, random);
        compareWithDl4j(x, List.of(Linear.random(5, 3, random)));
        compareWithDl4j(x, List.of(Linear.random(5, 3, random), new Tanh()));
        compareWithDl4j(x.rows(0, 1), List.of(Linear.random(5, 3, random)));
    }

    private void compareWithDl4j(Matrix x, List<Layer> first) {
        List<Layer> layers = new ArrayList<>(first);
        layers.addAll(lastLayers());
        Sequential net = Sequential.of(layers);
        Matrix y = y().rows(0, x.rows());
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss());
        var pass = net.backprop(loss(), x, y);
        var report = GradientReport.compare("hand", pass.gradients(), "DL4J", twin.gradients(x, y));
        assertTrue(report.pass(), report::toString);
        assertEquals(pass.loss(), twin.loss(x, y), 1e-12 * Math.abs(pass.loss()));
    }

    @Test
    final void refusesWhatDoesNotFit() {
        refuses(yHat().cols(0, 2), y(), "prediction and target must have one shape, but got [4×2] and [4×3]");
        refuses(yHat().rows(0, 0), y().rows(0, 0), "the batch is empty");
        refuses(spoilt(yHat(), Double.NaN), y(), "the prediction of example 1 has NaN at output 2");
        refuses(spoilt(yHat(), Double.POSITIVE_INFINITY), y(), "example 1 has Infinity at output 2");
        refuses(yHat(), spoilt(y(), Double.NaN), "the target of example 1 has NaN at output 2");
    }

    static Matrix spoilt(Matrix m, double value) {
        return Matrix.of(m.rows(), m.cols(), (i, j) -> i == 1 && j == 2 ? value : m.get(i, j));
    }

    final void refuses(Matrix yHat, Matrix y, String message) {
        for (Runnable call : List.<Runnable>of(() -> loss().value(yHat, y), () -> loss().gradient(yHat, y))) {
            var error = assertThrows(IllegalArgumentException.class, call::run);
            assertTrue(error.getMessage().startsWith(loss().toString()), error.getMessage());
            assertTrue(error.getMessage().contains(message), error.getMessage());
        }
    }

    @Test
    final void hasAName() {
        assertEquals(loss().getClass().getSimpleName(), loss().toString());
    }
}
