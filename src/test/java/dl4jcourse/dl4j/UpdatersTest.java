package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import dl4jcourse.optim.AdaDelta;
import dl4jcourse.optim.AdaGrad;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.CosineDecay;
import dl4jcourse.optim.ExponentialDecay;
import dl4jcourse.optim.L1;
import dl4jcourse.optim.L2;
import dl4jcourse.optim.Momentum;
import dl4jcourse.optim.Nesterov;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Regularized;
import dl4jcourse.optim.RmsProp;
import dl4jcourse.optim.Schedule;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import dl4jcourse.optim.Step;
import dl4jcourse.optim.StepDecay;
import dl4jcourse.optim.WeightDecay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The course's optimisers against DL4J's: {@link Trajectory#UPDATES} updates of the same random networks. */
class UpdatersTest {
    private static final double TOLERANCE = 1e-10;

    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new Sgd(0.1),
                new Nesterov(0.1),
                new Nesterov(0.05, 0.5),
                new AdaGrad(0.1),
                AdaGrad.pytorch(0.1),
                AdaGrad.book(0.1),
                new AdaGrad(Schedule.constant(0.1), 1e-3, 0.5),
                new AdaDelta(),
                AdaDelta.pytorch(),
                new AdaDelta(0.9, 1e-3),
                new RmsProp(0.01),
                RmsProp.pytorch(0.01),
                RmsProp.book(0.01),
                new Adam(0.01),
                Adam.book(0.01),
                new Adam(Schedule.constant(0.01), 0.8, 0.9, 1e-3, Adam.Place.BEFORE_CORRECTION));
    }

    /** One of each kind, by its schedule. */
    private static List<Function<Schedule, Optimizer>> kinds() {
        return List.of(Sgd::new, s -> new Nesterov(s, 0.9), AdaGrad::new, RmsProp::new, Adam::new);
    }

    static Stream<Optimizer> scheduled() {
        List<Schedule> schedules = List.of(
                new StepDecay(0.05, 0.5, 30),
                new ExponentialDecay(0.05, 0.97),
                new CosineDecay(0.05, 0.001, 80),
                new StepDecay(0.05, 0.5, 3).byEpoch(7),
                new ExponentialDecay(0.05, 0.8).byEpoch(7),
                new CosineDecay(0.05, 0.001, 10).byEpoch(7));
        return kinds().stream().flatMap(kind -> schedules.stream().map(kind));
    }

    static Stream<Optimizer> regularized() {
        List<Optimizer> optimizers = new ArrayList<>();
        List<Optimizer> kinds = new ArrayList<>(kinds().stream()
                .map(kind -> kind.apply(new ExponentialDecay(0.05, 0.99)))
                .toList());
        kinds.add(new AdaDelta());
        for (Optimizer kind : kinds) {
            optimizers.add(new Regularized(kind, new L1(1e-3)));
            optimizers.add(new Regularized(kind, new L2(1e-2)));
            optimizers.add(new Regularized(kind, new WeightDecay(1e-2)));
            optimizers.add(new Regularized(kind, new L1(1e-3), new L2(1e-2), new WeightDecay(1e-2)));
            optimizers.add(new Regularized(new Regularized(kind, new L2(1e-2)), new WeightDecay(1e-2)));
        }
        return optimizers.stream();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void trajectoriesAreEqual(Optimizer optimizer) {
        for (int seed = 0; seed < 3; seed++) {
            equal(optimizer, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("scheduled")
    void trajectoriesWithSchedulesAreEqual(Optimizer optimizer) {
        equal(optimizer, 3);
    }

    @ParameterizedTest
    @MethodSource("regularized")
    void trajectoriesWithRegularizationAreEqual(Optimizer optimizer) {
        equal(optimizer, 4);
    }

    private static void equal(Optimizer optimizer, int seed) {
        double off = new Trajectory(seed).deviation(optimizer, optimizer);
        assertTrue(off <= TOLERANCE, optimizer + ", network " + seed + ": deviates by " + off);
        if (Boolean.getBoolean("deviations")) { // mvn test -Dtest=UpdatersTest -Ddeviations=true
            System.out.printf("%.1e %s%n", off, optimizer);
        }
    }

    @ParameterizedTest
    @MethodSource("regularized")
    void scoresAreEqual(Optimizer optimizer) {
        double off = new Trajectory(1).scoreDeviation(optimizer);
        assertTrue(off <= TOLERANCE, optimizer + ": the score deviates by " + off);
    }

    /** Wrong by hand, right in DL4J. */
    static Stream<List<Optimizer>> mistakes() {
        Schedule rate = Schedule.constant(0.05);
        Schedule falling = new ExponentialDecay(0.05, 0.99);
        Adam adam = new Adam(rate);
        return Stream.of(
                List.of(new Sgd(0.0500001), new Sgd(0.05)),
                List.of(uphill(new Sgd(0.001)), new Sgd(0.001)), // slowly, lest the loss refuses what is infinite
                List.of(new Momentum(0.05), new Nesterov(0.05)),
                List.of(new Nesterov(0.05, 0.899), new Nesterov(0.05)),
                List.of(Nesterov.pytorch(falling, 0.9), new Nesterov(falling, 0.9)),
                List.of(AdaGrad.pytorch(0.05), new AdaGrad(0.05)),
                List.of(new AdaGrad(rate, 1e-6, 0), new AdaGrad(0.05)),
                List.of(new AdaDelta(0.949, 1e-6), new AdaDelta()),
                List.of(new AdaDelta(0.95, 2e-6), new AdaDelta()),
                List.of(new RmsProp(rate, 0.949, 1e-8, 1e-8), new RmsProp(0.05)),
                List.of(new RmsProp(rate, 0.95, 1e-8, 0), new RmsProp(0.05)),
                List.of(new Adam(rate, 0.899, 0.999, 1e-8, adam.place()), adam),
                List.of(new Adam(rate, 0.9, 0.9989, 1e-8, adam.place()), adam),
                List.of(withoutCorrection(adam), adam),
                List.of(oneStepLate(adam), adam),
                List.of(Adam.book(0.05), adam),
                List.of(Adam.pytorch(0.05), adam),
                List.of(uphill(adam), adam),
                List.of(new Adam(new ExponentialDecay(0.05, 0.9901)), new Adam(falling)),
                List.of(oneStepLate(new Sgd(falling)), new Sgd(falling)),
                List.of(new Adam(new StepDecay(0.05, 0.5, 31)), new Adam(new StepDecay(0.05, 0.5, 30))),
                List.of(new Adam(new CosineDecay(0.05, 0, 99)), new Adam(new CosineDecay(0.05, 0, 101))),
                List.of(new Regularized(adam, new L2(1e-2)), new Regularized(adam, new WeightDecay(1e-2))),
                List.of(new Regularized(adam, new L2(2e-2)), new Regularized(adam, new L2(1e-2))),
                List.of(new Regularized(adam, new L1(0)), new Regularized(adam, new L1(1e-3))),
                List.of(adam, new Regularized(adam, new WeightDecay(1e-2))),
                List.of(biasesToo(new Sgd(0.05), 1e-2), new Regularized(new Sgd(0.05), new L2(1e-2))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreNoticed(List<Optimizer> wrongAndRight) {
        double off = new Trajectory(0).deviation(wrongAndRight.get(0), wrongAndRight.get(1));
        assertFalse(off <= TOLERANCE, wrongAndRight + ": not noticed, deviates by " + off);
    }

    private static Optimizer uphill(Optimizer optimizer) {
        return (params, gradients, state) -> optimizer.step(params, each(gradients, g -> g.mul(-1)), state);
    }

    /** α √(1 − β₂ᵗ) / (1 − β₁ᵗ) replaced by α. */
    private static Optimizer withoutCorrection(Adam adam) {
        return (params, gradients, state) -> {
            int t = state.steps() + 1;
            double correction = Math.sqrt(1 - Math.pow(adam.beta2(), t)) / (1 - Math.pow(adam.beta1(), t));
            Schedule wrong = update -> adam.learningRate().at(update) / correction;
            return new Adam(wrong, adam.beta1(), adam.beta2(), adam.epsilon(), adam.place())
                    .step(params, gradients, state);
        };
    }

    /** Counts t, or the update, from one too many. */
    private static Optimizer oneStepLate(Optimizer optimizer) {
        return (params, gradients, state) -> {
            Map<String, Map<String, Matrix>> memory = state.memory();
            if (memory.isEmpty() && optimizer instanceof Adam) {
                memory = Map.of("m", each(params, p -> p.mul(0)), "v", each(params, p -> p.mul(0)));
            }
            var step = optimizer.step(params, gradients, new State(state.steps() + 1, memory));
            return new Step(
                    step.params(), new State(state.steps() + 1, step.state().memory()));
        };
    }

    private static Optimizer biasesToo(Optimizer optimizer, double lambda) {
        return (params, gradients, state) -> {
            Map<String, Matrix> pulled = new LinkedHashMap<>();
            gradients.forEach((key, g) -> pulled.put(key, g.add(params.get(key).mul(lambda))));
            return optimizer.step(params, pulled, state);
        };
    }

    private static Map<String, Matrix> each(Map<String, Matrix> arrays, Function<Matrix, Matrix> f) {
        Map<String, Matrix> changed = new LinkedHashMap<>();
        arrays.forEach((key, array) -> changed.put(key, f.apply(array)));
        return changed;
    }

    @Test
    void whatDl4jLacksIsRefusedWithTheReason() {
        refused("it has no plain momentum", new Momentum(0.1));
        refused("use Velocity.OF_STEPS", Nesterov.pytorch(Schedule.constant(0.1), 0.9));
        refused("use Place.BEFORE_CORRECTION", Adam.pytorch(0.1));
        refused("twin for the schedule", new Sgd(update -> 0.1));
        refused(
                "twin for the schedule",
                new Sgd(new StepDecay(1, 1, 1).byEpoch(2).byEpoch(3)));
        refused("twins for Sgd, Nesterov, AdaGrad, AdaDelta, RmsProp, Adam", uphill(new Sgd(0.1)));
        refused("twin for the regularisation", new Regularized(new Sgd(0.1), W -> 0));
    }

    private static void refused(String reason, Optimizer optimizer) {
        var error = assertThrows(IllegalArgumentException.class, () -> new Trajectory(0).twin(optimizer));
        assertTrue(error.getMessage().startsWith("mirror: DL4J has no twin"), error.getMessage());
        assertTrue(error.getMessage().contains(reason), error.getMessage());
    }

    /** What {@code new X(…)} means here it means in DL4J. */
    @Test
    void theDefaultsAreDl4js() {
        assertEquals(new org.nd4j.linalg.learning.config.Sgd(0.1), Updaters.of(new Sgd(0.1)));
        assertEquals(new org.nd4j.linalg.learning.config.Nesterovs(0.1, 0.9), Updaters.of(new Nesterov(0.1)));
        assertEquals(new org.nd4j.linalg.learning.config.AdaGrad(0.1), Updaters.of(new AdaGrad(0.1)));
        assertEquals(new org.nd4j.linalg.learning.config.AdaDelta(), Updaters.of(new AdaDelta()));
        assertEquals(new org.nd4j.linalg.learning.config.RmsProp(0.1), Updaters.of(new RmsProp(0.1)));
        assertEquals(new org.nd4j.linalg.learning.config.Adam(0.1), Updaters.of(new Adam(0.1)));
    }
}
