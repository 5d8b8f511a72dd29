package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every optimiser keeps to:
 *
 * <ul>
 *   <li>two steps from p = 1 with gradients 2 and −1 give the numbers worked out by hand
 *   <li>it changes nothing it was given, and gives the same bits again
 *   <li>it remembers arrays of its own names, one for each parameter, of its shape
 *   <li>it refuses gradients and states that do not belong to the parameters
 *   <li>a gradient of zeros moves nothing at the start
 *   <li>it descends the valley x²/20 + y² from (−7, 2) in 30 steps
 *   <li>all arrays follow the formula alone, whatever their neighbours
 * </ul>
 */
abstract class OptimizerContract {
    /** The optimiser with the numbers that {@link #byHand} was worked out for. */
    abstract Optimizer optimizer();

    /** p after the first and the second step, worked out by hand from the published formula. */
    abstract double[] byHand();

    /** The names of what it remembers. */
    abstract Set<String> remembered();

    /** The optimiser with the book's learning rate for the valley. */
    abstract Optimizer inTheValley();

    /** The greatest share of its height that it may keep after 30 steps. */
    double heightKept() {
        return 0.05;
    }

    static final Map<String, Matrix> ONE = Map.of("W", Matrix.row(1));

    static Map<String, Matrix> gradient(double value) {
        return Map.of("W", Matrix.row(value));
    }

    /** p after each of these gradients, from p = 1. */
    static double[] path(Optimizer optimizer, double... gradients) {
        double[] path = new double[gradients.length];
        Step step = new Step(ONE, State.START);
        for (int i = 0; i < gradients.length; i++) {
            step = optimizer.step(step.params(), gradient(gradients[i]), step.state());
            path[i] = step.params().get("W").get(0, 0);
        }
        return path;
    }

    static void assertPath(double[] expected, Optimizer optimizer, double... gradients) {
        double[] path = path(optimizer, gradients);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], path[i], 1e-14 * Math.abs(expected[i]), "step " + i + " of " + optimizer);
        }
    }

    @Test
    void twoStepsAsWorkedOutByHand() {
        assertPath(byHand(), optimizer(), 2, -1);
    }

    @Test
    void leavesWhatItWasGivenAndRepeatsItsBits() {
        Map<String, Matrix> params = new HashMap<>(Map.of("W", Matrix.row(1, 2), "b", Matrix.row(3)));
        Map<String, Matrix> gradients = new HashMap<>(Map.of("W", Matrix.row(2, -1), "b", Matrix.row(0.5)));
        State before = optimizer().step(params, gradients, State.START).state();
        State copy = new State(before.steps(), before.memory());
        Step once = optimizer().step(params, gradients, before);
        Step again = optimizer().step(params, gradients, before);
        assertEquals(once, again);
        assertEquals(copy, before);
        assertEquals(Map.of("W", Matrix.row(1, 2), "b", Matrix.row(3)), params);
        assertEquals(Map.of("W", Matrix.row(2, -1), "b", Matrix.row(0.5)), gradients);
        assertThrows(UnsupportedOperationException.class, () -> once.params().put("W", Matrix.row(0, 0)));
        assertThrows(
                UnsupportedOperationException.class, () -> once.state().memory().put("x", Map.of()));
    }

    @Test
    void remembersOneArrayForEachParameter() {
        Map<String, Matrix> params = Map.of("W", Matrix.zeros(2, 3), "b", Matrix.row(3));
        State state = optimizer().step(params, params, State.START).state();
        assertEquals(1, state.steps());
        assertEquals(remembered(), state.memory().keySet());
        for (Map<String, Matrix> arrays : state.memory().values()) {
            assertEquals(params.keySet(), arrays.keySet());
            arrays.forEach((key, array) -> assertEquals(params.get(key).shape(), array.shape()));
            assertThrows(UnsupportedOperationException.class, () -> arrays.put("W", Matrix.row(0)));
        }
    }

    @Test
    void refusesGradientsOfOtherParametersOrShapes() {
        for (var wrong : List.of(Map.of("V", Matrix.row(1)), Map.of("W", Matrix.row(1, 2)))) {
            var error = assertThrows(
                    IllegalArgumentException.class, () -> optimizer().step(ONE, wrong, State.START));
            String name = optimizer().getClass().getSimpleName();
            assertTrue(error.getMessage().startsWith(name + ".step: gradients: parameter"), error.getMessage());
        }
    }

    @Test
    void refusesAStateThatIsNotItsOwn() {
        State own = optimizer().step(ONE, gradient(1), State.START).state();
        Set<State> wrong = new java.util.HashSet<>();
        wrong.add(new State(3, Map.of("somebody's", Map.of("W", Matrix.row(1)))));
        for (String name : remembered()) {
            for (Map<String, Matrix> arrays :
                    List.of(Map.of("V", Matrix.row(1)), Map.of("W", Matrix.row(1, 2)), Map.<String, Matrix>of())) {
                Map<String, Map<String, Matrix>> memory = new HashMap<>(own.memory());
                memory.put(name, arrays);
                wrong.add(new State(1, memory));
            }
            Map<String, Map<String, Matrix>> more = new HashMap<>(own.memory());
            more.put(name, Map.of("W", Matrix.row(1), "V", Matrix.row(1)));
            wrong.add(new State(1, more));
        }
        for (State state : wrong) {
            var error = assertThrows(
                    IllegalArgumentException.class, () -> optimizer().step(ONE, gradient(1), state));
            assertTrue(error.getMessage().contains(".step: state: "), error.getMessage());
            assertTrue(error.getMessage().contains("expected"), error.getMessage());
        }
    }

    @Test
    void saysWhatAWrongStateHolds() {
        State wrong = new State(3, Map.of("somebody's", Map.of("V", Matrix.row(1))));
        var error =
                assertThrows(IllegalArgumentException.class, () -> optimizer().step(ONE, gradient(1), wrong));
        assertTrue(error.getMessage().endsWith("{somebody's=[V]}"), error.getMessage());
    }

    @Test
    void zeroGradientsMoveNothingAtTheStart() {
        assertPath(new double[] {1, 1, 1}, optimizer(), 0, 0, 0);
    }

    @Test
    void descendsTheValley() {
        Step step = new Step(Map.of("W", Matrix.row(-7, 2)), State.START);
        for (int i = 0; i < 30; i++) {
            Matrix at = step.params().get("W");
            // f = x²/20 + y²;  ∂f = (x/10, 2y)
            Map<String, Matrix> slope = Map.of("W", Matrix.row(at.get(0, 0) / 10, 2 * at.get(0, 1)));
            step = inTheValley().step(step.params(), slope, step.state());
        }
        Matrix end = step.params().get("W");
        double height = Math.pow(end.get(0, 0), 2) / 20 + Math.pow(end.get(0, 1), 2);
        assertTrue(height <= heightKept() * (49 / 20.0 + 4), "at " + end + ", height " + height);
    }

    @Test
    void eachNumberFollowsTheFormulaAlone() {
        double[] alone = path(optimizer(), 2, -1);
        Map<String, Matrix> params = Map.of("W", Matrix.row(5, 1), "b", Matrix.row(-2));
        Step first = optimizer().step(params, Map.of("W", Matrix.row(9, 2), "b", Matrix.row(7)), State.START);
        Step second =
                optimizer().step(first.params(), Map.of("W", Matrix.row(-9, -1), "b", Matrix.row(0)), first.state());
        assertEquals(alone[1], second.params().get("W").get(0, 1));
    }

    /** Checks of optimisers that have a learning rate. */
    abstract static class WithRate extends OptimizerContract {
        /** The optimiser with another schedule. */
        abstract Function<Schedule, Optimizer> scheduled();

        /** The optimiser's constructor that takes a number. */
        abstract Function<Double, Optimizer> rated();

        @ParameterizedTest
        @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
        void refusesSenselessRates(double rate) {
            var error = assertThrows(IllegalArgumentException.class, () -> rated().apply(rate));
            assertEquals("the learning rate must be a number greater than 0, but got " + rate, error.getMessage());
        }

        @ParameterizedTest
        @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
        void refusesSenselessRatesOfASchedule(double rate) {
            Optimizer optimizer = scheduled().apply(update -> update == 1 ? rate : 0.1);
            Step first = optimizer.step(ONE, gradient(1), State.START);
            var error = assertThrows(
                    IllegalArgumentException.class, () -> optimizer.step(first.params(), gradient(1), first.state()));
            assertTrue(error.getMessage().startsWith("the learning rate of update 1 by "), error.getMessage());
            assertTrue(error.getMessage().endsWith("but got " + rate), error.getMessage());
        }

        @Test
        void aConstantScheduleIsANumber() {
            assertEquals(rated().apply(0.25), scheduled().apply(Schedule.constant(0.25)));
        }

        @Test
        void takesTheRateOfTheUpdate() {
            Optimizer falling = scheduled().apply(new StepDecay(0.5, 0.5, 1));
            State after = falling.step(ONE, gradient(2), State.START).state();
            assertEquals(0.5, falling.rate(State.START));
            assertEquals(0.25, falling.rate(after));
            assertEquals(
                    falling.step(ONE, gradient(-1), State.START).params(),
                    rated().apply(0.5).step(ONE, gradient(-1), State.START).params());
            assertNotEquals(
                    falling.step(ONE, gradient(-1), after).params(),
                    rated().apply(0.5).step(ONE, gradient(-1), after).params());
        }

        @Test
        void aRateOfZeroMovesNothing() {
            assertPath(new double[] {1}, scheduled().apply(update -> 0), 2);
        }
    }
}
