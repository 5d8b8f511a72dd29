package dl4jcourse.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentumTest extends OptimizerContract.WithRate {
    @Override
    Optimizer optimizer() {
        return new Momentum(0.5, 0.5);
    }

    /** v = −0.5·2 = −1, p = 0; v = 0.5·(−1) + 0.5 = 0, p stays. */
    @Override
    double[] byHand() {
        return new double[] {0, 0};
    }

    @Override
    Set<String> remembered() {
        return Set.of("v");
    }

    @Override
    Optimizer inTheValley() {
        return new Momentum(0.1);
    }

    /** It swings wide: 0.9 of the velocity is kept. */
    @Override
    double heightKept() {
        return 0.1;
    }

    @Override
    Function<Schedule, Optimizer> scheduled() {
        return rate -> new Momentum(rate, 0.9);
    }

    @Override
    Function<Double, Optimizer> rated() {
        return Momentum::new;
    }

    /** At rate 1/2, then 1/4: the steps are −1 and 0.5·(−1) + 0.25 = −0.25; the velocities of gradients 2 and 0. */
    @Test
    void theVelocitiesDifferWhenTheRateChanges() {
        Schedule halved = new StepDecay(0.5, 0.5, 1);
        assertPath(new double[] {0, -0.25}, new Momentum(halved, 0.5), 2, -1);
        assertPath(new double[] {0, 0}, Momentum.pytorch(halved, 0.5), 2, -1);
        assertPath(byHand(), Momentum.pytorch(Schedule.constant(0.5), 0.5), 2, -1);
    }

    @Test
    void theVelocityRollsOnWithoutAGradient() {
        assertPath(new double[] {0, -0.5, -0.75}, optimizer(), 2, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void refusesSenselessMomenta(double momentum) {
        var error = assertThrows(IllegalArgumentException.class, () -> new Momentum(0.1, momentum));
        assertEquals(
                "Momentum: the momentum μ must be at least 0 and less than 1, but got " + momentum, error.getMessage());
    }

    @Test
    void withoutMomentumItIsSgd() {
        assertPath(path(new Sgd(0.5), 2, -1), new Momentum(0.5, 0), 2, -1);
    }

    @Test
    void theDefaultMomentumIsNineTenths() {
        assertEquals(new Momentum(0.5, 0.9), new Momentum(0.5));
    }
}
