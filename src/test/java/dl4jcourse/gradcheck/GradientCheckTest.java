package dl4jcourse.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    private final Random random = new Random(4);
    private final Loss loss = new SoftmaxCrossEntropy();
    private final Matrix x = Matrix.randn(6, 4, random);
    private final Matrix y = Matrix.of(6, 3, (i, j) -> i % 3 == j ? 1 : 0);

    /** Adds noise that the random numbers of the training mode decide. */
    private record Shaken() implements Layer {
        @Override
        public Forward forward(Matrix x, Mode mode) {
            Random random = ((Mode.Train) mode).random();
            Matrix mask = x.map(v -> random.nextBoolean() ? 2 : 0);
            return new Forward(x.mul(mask), dY -> new dl4jcourse.nn.Backward(dY.mul(mask)));
        }
    }

    private Sequential net(Layer middle) {
        return Sequential.of(Linear.random(4, 5, random), middle, Linear.random(5, 3, random));
    }

    @Test
    void aSmoothNetworkPasses() {
        GradientReport report = GradientCheck.check(net(new Relu()), loss, x, y);
        assertTrue(report.pass(), report::toString);
        assertEquals(1e-6, report.tolerance());
        assertEquals(5, report.diffs().size());
    }

    @Test
    void randomMasksAreTheSameForEveryPass() {
        GradientReport report = GradientCheck.check(net(new Shaken()), loss, x, y);
        assertTrue(report.pass(), report::toString);
    }

    /** As {@code backprop} computes them, and that of the input besides. */
    @Test
    void gradientsAreThoseOfBackpropagation() {
        Sequential net = net(new Shaken());
        var gradients = GradientCheck.gradients(net, loss, x, y);
        assertEquals(List.of("0_W", "0_b", "1_W", "1_b", "x"), List.copyOf(gradients.keySet()));
        net.backprop(loss, x, y).gradients().forEach((key, g) -> assertEquals(g, gradients.get(key)));
    }

    @Test
    void aWrongActivationFailsWhereItShows() {
        Layer wrong = (v, mode) -> new Forward(new Relu().forward(v, mode).y(), dl4jcourse.nn.Backward::new);
        GradientReport report = GradientCheck.check(net(wrong), loss, x, y);
        assertEquals(Verdict.FAIL, report.verdict());
        assertEquals(
                List.of("0_W", "0_b", "x"), report.offenders().stream().sorted().toList());
        assertTrue(report.of("1_W").pass());
    }

    @Test
    void hundredsOfRandomNetworksRaiseNoFalseAlarm() {
        List<GradientReport> reports = IntStream.range(0, 100)
                .mapToObj(i -> GradientCheck.check(net(new Relu()), loss, x, y))
                .toList();
        reports.forEach(r -> assertTrue(r.offenders().isEmpty(), r::toString));
        assertTrue(reports.stream().filter(GradientReport::pass).count() > 95);
    }

    @Test
    void unitsThatNeverOpenPassWithZeros() {
        Linear shut = new Linear(Matrix.zeros(5, 4), Matrix.row(-1, -1, -1, -1, -1));
        Sequential net = Sequential.of(shut, new Relu(), Linear.random(5, 3, random));
        GradientReport report = GradientCheck.check(net, loss, x, y);
        assertTrue(report.pass(), report::toString);
    }

    @Test
    void vanishingGradientsAreTooSmallToTell() {
        Sequential net = Sequential.of(
                new Linear(Matrix.ones(3, 4).mul(1e-14), Matrix.zeros(1, 3)),
                new Linear(Matrix.of(3, 3, (i, j) -> i == j ? 1e-14 : 0), Matrix.zeros(1, 3)));
        GradientReport report = GradientCheck.check(net, loss, x, y);
        assertEquals(Verdict.INCONCLUSIVE, report.verdict());
        assertFalse(report.pass());
        assertTrue(report.offenders().isEmpty());
        assertTrue(report.of("0_W").doubt().startsWith("too small to tell: rounding alone may be"), report::toString);
        assertTrue(report.toString().startsWith("hand against numerical: inconclusive (tolerance 1e-06)"));
        assertTrue(report.toString().contains("inconclusive too small to tell"), report::toString);
    }
}
