package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegularizedTest {
    private static final Map<String, Matrix> PARAMS =
            Map.of("0_W", Matrix.row(2, -4, 0), "0_b", Matrix.row(8), "1_gamma", Matrix.row(8), "W", Matrix.row(1));
    private static final Map<String, Matrix> GRADIENTS =
            Map.of("0_W", Matrix.row(1, 1, 0), "0_b", Matrix.row(1), "1_gamma", Matrix.row(1), "W", Matrix.row(1));

    private static Map<String, Matrix> updated(Regularization... regularizations) {
        return new Regularized(new Sgd(0.5), regularizations)
                .step(PARAMS, GRADIENTS, State.START)
                .params();
    }

    @Test
    void l1PullsWithOneForce() {
        // w − 0.5 (1 + 0.25 sign w)
        assertEquals(Matrix.row(2 - 0.625, -4 - 0.375, 0), updated(new L1(0.25)).get("0_W"));
        // 0.25 (2 + 4 + 1)
        assertEquals(1.75, new Regularized(new Sgd(1), new L1(0.25)).penalty(PARAMS));
    }

    @Test
    void l2PullsInProportion() {
        // w − 0.5 (1 + 0.25 w)
        assertEquals(Matrix.row(2 - 0.75, -4 - 0, 0), updated(new L2(0.25)).get("0_W"));
        // ½ 0.25 (4 + 16 + 1)
        assertEquals(2.625, new Regularized(new Sgd(1), new L2(0.25)).penalty(PARAMS));
    }

    @Test
    void weightDecayShrinksPastTheOptimiser() {
        // w − 0.5·1 − 0.5·0.25 w: with Sgd the same as L2
        assertEquals(updated(new L2(0.25)), updated(new WeightDecay(0.25)));
        assertEquals(2.625, new Regularized(new Sgd(1), new WeightDecay(0.25)).penalty(PARAMS));
        assertFalse(path(new L2(0.25)).equals(path(new WeightDecay(0.25))), "but with Adam it is not");
    }

    private static Map<String, Matrix> path(Regularization regularization) {
        Optimizer adam = new Regularized(new Adam(0.1), regularization);
        Step first = adam.step(PARAMS, GRADIENTS, State.START);
        return adam.step(first.params(), GRADIENTS, first.state()).params();
    }

    @Test
    void severalActTogetherAndNested() {
        // w − 0.5 (1 + 0.5 sign w + 0.25 w) − 0.5·1 w
        Matrix expected = Matrix.row(2 - 1 - 1, -4 + 0.25 + 2, 0);
        assertEquals(
                expected, updated(new L1(0.5), new L2(0.25), new WeightDecay(1)).get("0_W"));
        Optimizer nested =
                new Regularized(new Regularized(new Sgd(0.5), new L1(0.5), new WeightDecay(1)), new L2(0.25));
        assertEquals(
                expected, nested.step(PARAMS, GRADIENTS, State.START).params().get("0_W"));
        assertEquals(3.5 + 2.625 + 10.5, nested.penalty(PARAMS));
        assertEquals(0.5, nested.rate(State.START));
    }

    @Test
    void onlyWeightsAreRegularized() {
        Map<String, Matrix> free =
                new Sgd(0.5).step(PARAMS, GRADIENTS, State.START).params();
        Map<String, Matrix> pulled = updated(new L1(0.25), new L2(0.25), new WeightDecay(0.25));
        assertEquals(free.get("0_b"), pulled.get("0_b"));
        assertEquals(free.get("1_gamma"), pulled.get("1_gamma"));
        assertFalse(free.get("0_W").equals(pulled.get("0_W")));
        assertFalse(free.get("W").equals(pulled.get("W")));
    }

    @Test
    void theStateIsTheOptimisers() {
        Optimizer adam = new Regularized(new Adam(0.1), new WeightDecay(0.25));
        assertEquals(
                new Adam(0.1).step(PARAMS, GRADIENTS, State.START).state(),
                adam.step(PARAMS, GRADIENTS, State.START).state());
    }

    @Test
    void weightDecayFollowsTheSchedule() {
        Optimizer falling = new Regularized(new Sgd(new StepDecay(0.5, 0.5, 1)), new WeightDecay(1));
        Map<String, Matrix> one = Map.of("W", Matrix.row(1));
        Map<String, Matrix> zero = Map.of("W", Matrix.row(0));
        Step first = falling.step(one, zero, State.START);
        Step second = falling.step(first.params(), zero, first.state());
        assertEquals(Matrix.row(0.5), first.params().get("W"));
        assertEquals(Matrix.row(0.375), second.params().get("W"));
    }

    @Test
    void withoutRegularizationThereIsNoPenalty() {
        assertEquals(0, new Sgd(1).penalty(PARAMS));
    }

    @Test
    void refusesNothingAndWrongGradients() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> new Regularized(new Sgd(1), List.<Regularization>of()));
        assertTrue(error.getMessage().contains("at least one regularisation expected"), error.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Regularized(new Sgd(1), new L2(1)).step(PARAMS, Map.of(), State.START));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessNumbers(double lambda) {
        for (org.junit.jupiter.api.function.Executable code : List.<org.junit.jupiter.api.function.Executable>of(
                () -> new L1(lambda), () -> new L2(lambda), () -> new WeightDecay(lambda))) {
            var error = assertThrows(IllegalArgumentException.class, code);
            assertTrue(error.getMessage().endsWith("not less than 0, but got " + lambda), error.getMessage());
        }
    }
}
