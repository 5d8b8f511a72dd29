package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RmsPropTest extends OptimizerContract.WithRate {
    @Override
    Optimizer optimizer() {
        return new RmsProp(Schedule.constant(0.5), 0.75, 0.25, 0.48);
    }

    /** c = 0.75·0.48 + 0.25·4 = 1.36; c = 0.75·1.36 + 0.25 = 1.27. */
    @Override
    double[] byHand() {
        return new double[] {
            1 - 1 / (Math.sqrt(1.36) + 0.25), 1 - 1 / (Math.sqrt(1.36) + 0.25) + 0.5 / (Math.sqrt(1.27) + 0.25)
        };
    }

    @Override
    Set<String> remembered() {
        return Set.of("c");
    }

    @Override
    Optimizer inTheValley() {
        return new RmsProp(0.3);
    }

    @Override
    Function<Schedule, Optimizer> scheduled() {
        return RmsProp::new;
    }

    @Override
    Function<Double, Optimizer> rated() {
        return RmsProp::new;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessEpsilons(double epsilon) {
        var error = assertThrows(
                IllegalArgumentException.class, () -> new RmsProp(Schedule.constant(0.5), 0.9, epsilon, 0));
        assertEquals("RmsProp: ε must be a number greater than 0, but got " + epsilon, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessStarts(double start) {
        var error =
                assertThrows(IllegalArgumentException.class, () -> new RmsProp(Schedule.constant(0.5), 0.9, 1, start));
        assertEquals("RmsProp: the start of c must be a number not less than 0, but got " + start, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void refusesSenselessDecays(double decay) {
        var error =
                assertThrows(IllegalArgumentException.class, () -> new RmsProp(Schedule.constant(0.5), decay, 1, 0));
        assertEquals("RmsProp: the decay ρ must be at least 0 and less than 1, but got " + decay, error.getMessage());
    }

    @Test
    void theVariantsDifferInDecayEpsilonAndStart() {
        Schedule rate = Schedule.constant(0.5);
        assertEquals(new RmsProp(rate, 0.95, 1e-8, 1e-8), new RmsProp(0.5));
        assertEquals(new RmsProp(rate, 0.99, 1e-8, 0), RmsProp.pytorch(0.5));
        assertEquals(new RmsProp(rate, 0.99, 1e-7, 0), RmsProp.book(0.5));
    }
}
