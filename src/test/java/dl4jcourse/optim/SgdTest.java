package dl4jcourse.optim;

import java.util.Set;
import java.util.function.Function;

class SgdTest extends OptimizerContract.WithRate {
    @Override
    Optimizer optimizer() {
        return new Sgd(0.5);
    }

    /** 1 − 0.5·2, then − 0.5·(−1). */
    @Override
    double[] byHand() {
        return new double[] {0, 0.5};
    }

    @Override
    Set<String> remembered() {
        return Set.of();
    }

    @Override
    Optimizer inTheValley() {
        return new Sgd(0.95);
    }

    @Override
    Function<Schedule, Optimizer> scheduled() {
        return Sgd::new;
    }

    @Override
    Function<Double, Optimizer> rated() {
        return Sgd::new;
    }
}
