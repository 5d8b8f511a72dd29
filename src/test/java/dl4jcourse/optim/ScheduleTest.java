package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScheduleTest {
    private static void assertRates(Schedule schedule, double... rates) {
        for (int i = 0; i < rates.length; i++) {
            assertEquals(rates[i], schedule.at(i), 1e-15, schedule + " at " + i);
        }
    }

    @Test
    void stepDecayFallsNowAndThen() {
        assertRates(new StepDecay(0.8, 0.5, 3), 0.8, 0.8, 0.8, 0.4, 0.4, 0.4, 0.2);
    }

    @Test
    void exponentialDecayFallsAlways() {
        assertRates(new ExponentialDecay(0.8, 0.5), 0.8, 0.4, 0.2, 0.1);
    }

    @Test
    void cosineDecayFallsAndStays() {
        double eighth = Math.sqrt(0.5);
        assertRates(new CosineDecay(0.9, 0.1, 4), 0.9, 0.5 + 0.4 * eighth, 0.5, 0.5 - 0.4 * eighth, 0.1, 0.1, 0.1);
        assertEquals(0, new CosineDecay(0.9, 0, 4).at(5));
    }

    @Test
    void aConstantStays() {
        assertRates(Schedule.constant(0.3), 0.3, 0.3, 0.3);
        assertEquals("Sgd[learningRate=0.3]", new Sgd(0.3).toString());
    }

    @Test
    void byEpochCountsEpochs() {
        assertRates(new ExponentialDecay(0.8, 0.5).byEpoch(2), 0.8, 0.8, 0.4, 0.4, 0.2);
        assertRates(new StepDecay(0.8, 0.5, 2).byEpoch(2), 0.8, 0.8, 0.8, 0.8, 0.4);
    }

    @Test
    void yourOwnIsAFunctionOfTheUpdate() {
        Schedule inverse = update -> 1.0 / (1 + update);
        assertEquals(0.25, inverse.next(new State(3, java.util.Map.of())));
    }

    @Test
    void aStateBeginsWithNoSteps() {
        assertEquals(State.START, new State(0, java.util.Map.of()));
    }

    @Test
    void senselessNumbersAreRefused() {
        refused("the learning rate must be", () -> Schedule.constant(-1));
        refused("StepDecay: the first learning rate", () -> new StepDecay(0, 0.5, 3));
        refused("StepDecay: the factor", () -> new StepDecay(0.1, Double.NaN, 3));
        refused("StepDecay: the updates", () -> new StepDecay(0.1, 0.5, 0));
        refused("ExponentialDecay: the first learning rate", () -> new ExponentialDecay(-1, 0.5));
        refused("ExponentialDecay: the factor", () -> new ExponentialDecay(0.1, 0));
        refused("CosineDecay: the first learning rate", () -> new CosineDecay(Double.POSITIVE_INFINITY, 0, 3));
        refused("CosineDecay: the last learning rate", () -> new CosineDecay(0.1, -0.1, 3));
        refused("CosineDecay: the updates", () -> new CosineDecay(0.1, 0, 0));
        refused("byEpoch: the updates of an epoch", () -> new StepDecay(0.1, 0.5, 3).byEpoch(0));
        refused("State: 0 or more steps", () -> new State(-1, java.util.Map.of()));
    }

    private static void refused(String what, Executable code) {
        var error = assertThrows(IllegalArgumentException.class, code);
        assertTrue(error.getMessage().startsWith(what), error.getMessage());
        assertTrue(error.getMessage().contains("but got "), error.getMessage());
    }
}
