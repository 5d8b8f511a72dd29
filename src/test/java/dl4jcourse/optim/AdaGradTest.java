package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaGradTest extends OptimizerContract.WithRate {
    @Override
    Optimizer optimizer() {
        return new AdaGrad(Schedule.constant(0.5), 0.25, 0.84);
    }

    /** h = 0.84 + 4 = 4.84, √h = 2.2; h = 5.84. */
    @Override
    double[] byHand() {
        return new double[] {1 - 1 / (Math.sqrt(4.84) + 0.25), 1 - 1 / 2.45 + 0.5 / (Math.sqrt(5.84) + 0.25)};
    }

    @Override
    Set<String> remembered() {
        return Set.of("h");
    }

    @Override
    Optimizer inTheValley() {
        return new AdaGrad(1.5);
    }

    @Override
    Function<Schedule, Optimizer> scheduled() {
        return AdaGrad::new;
    }

    @Override
    Function<Double, Optimizer> rated() {
        return AdaGrad::new;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessEpsilons(double epsilon) {
        var error = assertThrows(IllegalArgumentException.class, () -> new AdaGrad(Schedule.constant(0.5), epsilon, 0));
        assertEquals("AdaGrad: ε must be a number greater than 0, but got " + epsilon, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-8, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSenselessStarts(double start) {
        var error = assertThrows(IllegalArgumentException.class, () -> new AdaGrad(Schedule.constant(0.5), 1, start));
        assertEquals("AdaGrad: the start of h must be a number not less than 0, but got " + start, error.getMessage());
    }

    @Test
    void theVariantsDifferInEpsilonAndStart() {
        Schedule rate = Schedule.constant(0.5);
        assertEquals(new AdaGrad(rate, 1e-6, 1e-6), new AdaGrad(0.5));
        assertEquals(new AdaGrad(rate, 1e-10, 0), AdaGrad.pytorch(0.5));
        assertEquals(new AdaGrad(rate, 1e-7, 0), AdaGrad.book(0.5));
    }
}
