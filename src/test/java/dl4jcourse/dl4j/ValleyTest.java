package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import dl4jcourse.optim.AdaDelta;
import dl4jcourse.optim.AdaGrad;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.Momentum;
import dl4jcourse.optim.Nesterov;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.RmsProp;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;

/** The paths on f(x, y) = x²/20 + y² from (−7, 2), 30 steps long, that lecture 06 draws. */
class ValleyTest {
    private static final int STEPS = 30;

    private static double f(Matrix p) {
        return p.get(0, 0) * p.get(0, 0) / 20 + p.get(0, 1) * p.get(0, 1);
    }

    /** ∇f = (x/10, 2y). */
    private static Matrix gradient(Matrix p) {
        return Matrix.row(p.get(0, 0) / 10, 2 * p.get(0, 1));
    }

    private static Matrix pathByHand(Optimizer optimizer) {
        double[][] path = new double[STEPS + 1][];
        Map<String, Matrix> p = Map.of("p", Matrix.row(-7, 2));
        State state = State.START;
        for (int s = 0; s <= STEPS; s++) {
            path[s] = p.get("p").toFlatArray();
            var step = optimizer.step(p, Map.of("p", gradient(p.get("p"))), state);
            p = step.params();
            state = step.state();
        }
        return Matrix.of(path);
    }

    /** By the updater alone, as it is, without a network around it. */
    private static Matrix pathByDl4j(Optimizer optimizer) {
        var config = Updaters.of(optimizer);
        long size = config.stateSize(2);
        GradientUpdater<?> updater = config.instantiate(size == 0 ? null : Nd4j.zeros(DataType.DOUBLE, 1, size), true);
        double[][] path = new double[STEPS + 1][];
        Matrix p = Matrix.row(-7, 2);
        for (int s = 0; s <= STEPS; s++) {
            path[s] = p.toFlatArray();
            INDArray step = Nd4j.createFromArray(gradient(p).toArray());
            updater.applyUpdater(step, s, 0);
            p = p.sub(Matrix.of(step.toDoubleMatrix()));
        }
        return Matrix.of(path);
    }

    private static double deviation(Optimizer byHand, Optimizer byDl4j) {
        return pathByHand(byHand).sub(pathByDl4j(byDl4j)).maxAbs();
    }

    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new Sgd(0.95), new Nesterov(0.1), new AdaGrad(1.5), new RmsProp(0.3), new AdaDelta(), new Adam(0.3));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void thePathsAreDl4js(Optimizer optimizer) {
        assertTrue(deviation(optimizer, optimizer) <= 1e-12, () -> "off by " + deviation(optimizer, optimizer));
    }

    @Test
    void mistakesLeaveThePath() {
        assertTrue(deviation(new Momentum(0.1), new Nesterov(0.1)) > 0.1);
        assertTrue(deviation(AdaGrad.pytorch(1.5), new AdaGrad(1.5)) > 1e-7);
        assertTrue(deviation(RmsProp.pytorch(0.3), new RmsProp(0.3)) > 0.1);
        assertTrue(deviation(Adam.book(0.3), new Adam(0.3)) > 1e-9);
    }

    private static void height(double expected, Optimizer optimizer) {
        assertEquals(expected, f(pathByHand(optimizer).rows(STEPS, STEPS + 1)), 5e-7, optimizer::toString);
    }

    @Test
    void heightsAfterThirtySteps() {
        height(0.013327, new Sgd(0.95));
        height(0.047937, new Momentum(0.1));
        height(0.023779, new Nesterov(0.1));
        height(0.000722, new AdaGrad(1.5));
        height(0.000160, new RmsProp(0.3));
        height(5.818447, new AdaDelta());
        height(0.102205, new Adam(0.3));
    }

    /** Plain descent shrinks x by 1 − α/10 and y by 1 − 2α at each step: at α = 0.95 y changes its sign, and it zigzags. */
    @Test
    void plainDescentInClosedForm() {
        Matrix closed = Matrix.of(STEPS + 1, 2, (s, j) -> j == 0 ? -7 * Math.pow(0.905, s) : 2 * Math.pow(-0.9, s));
        assertTrue(pathByHand(new Sgd(0.95)).sub(closed).maxAbs() <= 1e-13);
    }
}
