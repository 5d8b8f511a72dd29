package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamTest extends OptimizerContract.WithRate {
    @Override
    Optimizer optimizer() {
        return new Adam(Schedule.constant(0.5), 0.75, 0.75, 0.25, Adam.Place.BEFORE_CORRECTION);
    }

    /**
     * m = 0.5, v = 1, α₁ = 0.5·√0.25 / 0.25 = 1, p = 1 − 0.5/1.25 = 0.6; m = 0.375 − 0.25 = 0.125, v = 0.75 + 0.25 = 1, α₂ =
     * 0.5·√0.4375 / 0.4375.
     */
    @Override
    double[] byHand() {
        return new double[] {0.6, 0.6 - 0.5 / Math.sqrt(0.4375) * 0.125 / 1.25};
    }

    @Override
    Set<String> remembered() {
        return Set.of("m", "v");
    }

    @Override
    Optimizer inTheValley() {
        return new Adam(0.3);
    }

    @Override
    Function<Schedule, Optimizer> scheduled() {
        return Adam::new;
    }

    @Override
    Function<Double, Optimizer> rated() {
        return Adam::new;
    }

    /** m̂ = 0.5/0.25 = 2, v̂ = 1/0.25 = 4: p = 1 − 0.5·2/(2 + 0.25). */
    @Test
    void epsilonAfterTheCorrection() {
        Adam after = new Adam(Schedule.constant(0.5), 0.75, 0.75, 0.25, Adam.Place.AFTER_CORRECTION);
        assertPath(new double[] {1 - 1 / 2.25}, after, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessEpsilons(double epsilon) {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> new Adam(Schedule.constant(0.5), 0.9, 0.9, epsilon, Adam.Place.BEFORE_CORRECTION));
        assertEquals("Adam: ε must be a number greater than 0, but got " + epsilon, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void refusesSenselessBeta1(double decay) {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> new Adam(Schedule.constant(0.5), decay, 0.9, 1, Adam.Place.BEFORE_CORRECTION));
        assertEquals("Adam: β₁ must be at least 0 and less than 1, but got " + decay, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void refusesSenselessBeta2(double decay) {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> new Adam(Schedule.constant(0.5), 0.9, decay, 1, Adam.Place.BEFORE_CORRECTION));
        assertEquals("Adam: β₂ must be at least 0 and less than 1, but got " + decay, error.getMessage());
    }

    @Test
    void theVariantsDifferInEpsilonAndItsPlace() {
        Schedule rate = Schedule.constant(0.5);
        assertEquals(new Adam(rate, 0.9, 0.999, 1e-8, Adam.Place.BEFORE_CORRECTION), new Adam(0.5));
        assertEquals(new Adam(rate, 0.9, 0.999, 1e-8, Adam.Place.AFTER_CORRECTION), Adam.pytorch(0.5));
        assertEquals(new Adam(rate, 0.9, 0.999, 1e-7, Adam.Place.BEFORE_CORRECTION), Adam.book(0.5));
    }

    @Test
    void theFirstStepIsAsLongAsTheRateWhateverTheGradient() {
        for (double g : new double[] {1e-3, 1, 1e3}) {
            assertEquals(0.5, path(new Adam(0.5), g)[0], 1e-3);
        }
    }
}
