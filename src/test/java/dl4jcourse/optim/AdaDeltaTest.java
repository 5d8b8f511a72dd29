package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaDeltaTest extends OptimizerContract {
    @Override
    Optimizer optimizer() {
        return new AdaDelta(0.75, 0.5);
    }

    /** s = 0.25·4 = 1, Δ = 2√(0.5/1.5), d = 0.25·4/3 = 1/3; s = 0.75 + 0.25 = 1, Δ = −√((1/3 + 0.5)/1.5). */
    @Override
    double[] byHand() {
        return new double[] {
            1 - 2 * Math.sqrt(0.5 / 1.5), 1 - 2 * Math.sqrt(0.5 / 1.5) + Math.sqrt((1 / 3.0 + 0.5) / 1.5)
        };
    }

    @Override
    Set<String> remembered() {
        return Set.of("s", "d");
    }

    @Override
    Optimizer inTheValley() {
        return new AdaDelta();
    }

    /** Its first steps are √ε long: in 30 it has hardly left. */
    @Override
    double heightKept() {
        return 0.99;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessEpsilons(double epsilon) {
        var error = assertThrows(IllegalArgumentException.class, () -> new AdaDelta(0.9, epsilon));
        assertEquals("AdaDelta: ε must be a number greater than 0, but got " + epsilon, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void refusesSenselessDecays(double decay) {
        var error = assertThrows(IllegalArgumentException.class, () -> new AdaDelta(decay, 1));
        assertEquals("AdaDelta: the decay ρ must be at least 0 and less than 1, but got " + decay, error.getMessage());
    }

    @Test
    void theVariantsDifferInDecay() {
        assertEquals(new AdaDelta(0.95, 1e-6), new AdaDelta());
        assertEquals(new AdaDelta(0.9, 1e-6), AdaDelta.pytorch());
    }

    @Test
    void hasNoLearningRate() {
        assertEquals(1, optimizer().rate(State.START));
    }
}
