package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequentialTest {
    private final Random random = new Random(5);
    private final Sequential net = Sequential.of(
            Linear.random(4, 6, random),
            new Relu(),
            Linear.random(6, 5, random),
            new Relu(),
            Linear.random(5, 3, random));
    private final Matrix x = Matrix.randn(7, 4, random);
    private final Matrix y = Matrix.of(7, 3, (i, j) -> i % 3 == j ? 1 : 0);
    private final Loss loss = new SoftmaxCrossEntropy();

    @Test
    void keysCountTheLayersThatLearn() {
        assertEquals(
                List.of("0_W", "0_b", "1_W", "1_b", "2_W", "2_b"),
                List.copyOf(net.params().keySet()));
        assertEquals(net.params().keySet(), net.backprop(loss, x, y).gradients().keySet());
    }

    @Test
    void gradientsEqualFiniteDifferences() {
        Map<String, Matrix> gradients = net.backprop(loss, x, y).gradients();
        for (String key : net.params().keySet()) {
            Matrix numerical = FiniteDifferences.gradient(
                    value -> loss.value(with(key, value).predict(x), y),
                    net.params().get(key));
            FiniteDifferences.assertClose(numerical, gradients.get(key));
        }
    }

    @Test
    void inputGradientEqualsFiniteDifferences() {
        Forward pass = net.forward(x, Mode.EVALUATE);
        Matrix dX = pass.backward().apply(loss.gradient(pass.y(), y)).dX();
        FiniteDifferences.assertClose(FiniteDifferences.gradient(v -> loss.value(net.predict(v), y), x), dX);
    }

    @Test
    void backpropChangesNothingAndRepeats() {
        Map<String, Matrix> before = net.params();
        Backprop once = net.backprop(loss, x, y);
        assertEquals(once, net.backprop(loss, x, y));
        assertEquals(before, net.params());
    }

    @Test
    void withParamsMakesANewNetwork() {
        Sequential other = with("1_W", Matrix.zeros(5, 6));
        assertNotEquals(net.params(), other.params());
        assertEquals(Matrix.zeros(5, 6), other.params().get("1_W"));
        assertEquals(net.params().get("0_W"), other.params().get("0_W"));
    }

    @Test
    void errorsNameTheLayerAndBothShapes() {
        var error = assertThrows(IllegalArgumentException.class, () -> net.predict(Matrix.zeros(2, 5)));
        assertEquals("Linear(4 → 6): x must be [batch×4] to meet W [6×4], but got [2×5]", error.getMessage());
        error = assertThrows(IllegalArgumentException.class, () -> with("1_W", Matrix.zeros(6, 5)));
        assertTrue(error.getMessage().contains("1_W must be [5×6], but got [6×5]"), error.getMessage());
        error = assertThrows(IllegalArgumentException.class, () -> net.withParams(Map.of("0_W", x)));
        assertTrue(error.getMessage().contains("expected, but got [0_W]"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Linear(x, Matrix.zeros(1, 4)));
        assertThrows(IllegalArgumentException.class, Sequential::of);
    }

    @Test
    void statisticsAreNumberedLikeParametersAndMoveOnlyWhenTaken() {
        Sequential normed = Sequential.of(Linear.random(4, 3, random), new Relu(), BatchNorm.of(3));
        assertEquals(List.of("1_mean", "1_var"), List.copyOf(normed.state().keySet()));
        Backprop pass = normed.backprop(loss, x, y);
        assertEquals(normed.state().keySet(), pass.state().keySet());
        assertNotEquals(normed.state(), pass.state());
        assertEquals(pass.state(), normed.withState(pass.state()).state());
        assertEquals(normed.params(), normed.withState(pass.state()).params());
        var error = assertThrows(IllegalArgumentException.class, () -> normed.withState(Map.of()));
        assertEquals("Sequential.withState: parameters [1_mean, 1_var] expected, but got []", error.getMessage());
    }

    /** No activation between them: each takes the next number. */
    @Test
    void layersThatLearnSideBySideAreCountedToo() {
        Sequential deep =
                Sequential.of(Linear.random(4, 4, random), BatchNorm.of(4), Linear.random(4, 4, random), new Relu());
        Map<String, Matrix> doubled = new HashMap<>();
        deep.params().forEach((key, p) -> doubled.put(key, p.mul(2)));
        assertEquals(doubled, deep.withParams(doubled).params());
        Map<String, Matrix> state = Map.of("1_mean", Matrix.row(1, 2, 3, 4), "1_var", Matrix.row(5, 6, 7, 8));
        assertEquals(state, deep.withState(state).state());
        assertSame(net, net.withState(Map.of()), "a network that remembers nothing");
    }

    @Test
    void printsItsLayers() {
        assertEquals(
                "[Linear(4 → 3), Relu]",
                Sequential.of(Linear.random(4, 3, random), new Relu()).toString());
    }

    private Sequential with(String key, Matrix value) {
        Map<String, Matrix> params = new HashMap<>(net.params());
        params.put(key, value);
        return net.withParams(params);
    }
}
