package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.Exactness;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.FiniteDifferences;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.loss.HalfSquaredError;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What every layer must do:
 * <ul>
 *   <li>compute a value known by hand,
 *   <li>have gradients of the right shapes, equal to finite differences and to DL4J's,
 *   <li>change nothing, and give the same bits when asked again,
 *   <li>take a batch of one,
 *   <li>refuse an input of the wrong width, naming itself and the shapes.
 * </ul>
 */
abstract class LayerContract {
    /** A layer, an input and the output computed by hand. */
    record Hand(Layer layer, Matrix x, Matrix y) {}

    final Random random = new Random(11);

    /** A layer with random parameters. */
    abstract Layer layer();

    /** A batch for {@link #layer()}, away from its kinks. */
    abstract Matrix x();

    abstract Hand hand();

    /** What the message about an input of the wrong width contains; empty for a layer that takes any. */
    abstract String refusal();

    boolean dl4jHasIt() {
        return true;
    }

    private static Mode train() {
        return Mode.train(new Random(3));
    }

    /** f(x) = Σ c ⊙ layer(x), whose ∂f/∂y is c. */
    private static double f(Layer layer, Matrix x, Matrix c) {
        return layer.forward(x, train()).y().mul(c).sum();
    }

    private static Matrix c(Forward pass) {
        return Matrix.randn(pass.y().rows(), pass.y().cols(), new Random(5));
    }

    @Test
    final void valueByHand() {
        Forward pass = hand().layer().forward(hand().x(), train());
        assertTrue(pass.y().sub(hand().y()).maxAbs() <= 1e-15, () -> pass.y().toString());
    }

    @Test
    final void inputGradientEqualsFiniteDifferences() {
        checkInputGradient(x());
    }

    @Test
    final void takesABatchOfOne() {
        checkInputGradient(x().rows(0, 1));
    }

    private void checkInputGradient(Matrix x) {
        Layer layer = layer();
        Forward pass = layer.forward(x, train());
        Matrix c = c(pass);
        Matrix dX = pass.backward().apply(c).dX();
        assertEquals(x.shape(), dX.shape());
        FiniteDifferences.assertClose(FiniteDifferences.gradient(v -> f(layer, v, c), x), dX);
    }

    @Test
    final void parameterGradientsEqualFiniteDifferences() {
        Layer layer = layer();
        Matrix x = x();
        Forward pass = layer.forward(x, train());
        Matrix c = c(pass);
        Map<String, Matrix> gradients = pass.backward().apply(c).dParams();
        assertEquals(layer.params().keySet(), gradients.keySet());
        layer.params().forEach((name, at) -> {
            Matrix numerical = FiniteDifferences.gradient(value -> f(with(layer, name, value), x, c), at);
            FiniteDifferences.assertClose(numerical, gradients.get(name));
        });
    }

    static Layer with(Layer layer, String name, Matrix value) {
        Map<String, Matrix> params = new HashMap<>(layer.params());
        params.put(name, value);
        return layer.withParams(params);
    }

    @Test
    final void changesNothingAndRepeats() {
        Layer layer = layer();
        Matrix x = x();
        double[][] before = x.toArray();
        Map<String, Matrix> params = layer.params();
        Map<String, Matrix> state = layer.state();
        Forward once = layer.forward(x, train());
        Forward again = layer.forward(x, train());
        Backward back = once.backward().apply(c(once));
        assertEquals(once.y(), again.y());
        assertEquals(once.state(), again.state());
        assertEquals(back.dX(), again.backward().apply(c(once)).dX());
        assertEquals(back.dParams(), once.backward().apply(c(once)).dParams());
        assertEquals(Matrix.of(before), x);
        assertEquals(params, layer.params());
        assertEquals(state, layer.state());
    }

    @Test
    final void equalsDl4j() {
        Matrix x = x();
        int out = layer().forward(x, train()).y().cols();
        Linear before = new Linear(Matrix.randn(x.cols(), x.cols(), random), Matrix.randn(1, x.cols(), random));
        Sequential net = Sequential.of(before, layer(), Linear.random(out, 2, random));
        Matrix y = Matrix.randn(x.rows(), 2, random);
        var loss = new HalfSquaredError();
        if (!dl4jHasIt()) {
            var error = assertThrows(IllegalArgumentException.class, () -> Dl4jNetwork.mirror(net, loss));
            assertTrue(error.getMessage().contains(layer().toString()), error.getMessage());
            return;
        }
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        var pass = net.backprop(loss, x, y);
        var report = GradientReport.compare(
                "hand",
                pass.gradients(),
                "DL4J",
                twin.gradients(x, y),
                Exactness.of(net).tolerance());
        assertTrue(report.pass(), report::toString);
        assertEquals(pass.loss(), twin.loss(x, y), 1e-10 * pass.loss());
        Matrix difference = net.predict(x).sub(twin.predict(x));
        assertTrue(difference.maxAbs() <= 1e-10, difference::toString);
    }

    @Test
    final void refusesAnotherWidthByName() {
        Matrix wide = Matrix.zeros(2, x().cols() + 1);
        if (refusal().isEmpty()) {
            assertEquals(wide.shape(), layer().forward(wide, train()).y().shape());
            return;
        }
        var error = assertThrows(IllegalArgumentException.class, () -> layer().forward(wide, train()));
        assertTrue(error.getMessage().contains(refusal()), error.getMessage());
        assertTrue(error.getMessage().contains("got " + wide.shape()), error.getMessage());
    }

    @Test
    final void refusesParametersOfAnotherShape() {
        for (String name : layer().params().keySet()) {
            var error = assertThrows(IllegalArgumentException.class, () -> with(layer(), name, Matrix.zeros(7, 9)));
            assertTrue(error.getMessage().startsWith(layer().toString()), error.getMessage());
            assertTrue(error.getMessage().contains(name + " must be"), error.getMessage());
            assertTrue(error.getMessage().endsWith("but got [7×9]"), error.getMessage());
        }
    }

    @Test
    final void hasAName() {
        assertTrue(layer().toString().startsWith(layer().getClass().getSimpleName()), layer()::toString);
    }

    @Test
    final void withItsOwnParametersAndStateItIsTheSame() {
        Layer layer = layer();
        Layer again = layer.withParams(layer.params()).withState(layer.state());
        assertEquals(layer.toString(), again.toString());
        Matrix x = x();
        assertEquals(layer.forward(x, train()).y(), again.forward(x, train()).y());
    }
}
