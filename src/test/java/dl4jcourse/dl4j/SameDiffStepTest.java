package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Backprop;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SameDiffStepTest {
    /** ½ Σ (ŷ − y)², the mean over the batch. */
    private static final Loss HALF_SQUARES = new Loss() {
        @Override
        public double value(Matrix yHat, Matrix y) {
            Matrix error = yHat.sub(y);
            return error.mul(error).sum() / (2 * y.rows());
        }

        @Override
        public Matrix gradient(Matrix yHat, Matrix y) {
            return yHat.sub(y).div(y.rows());
        }
    };

    private final Random random = new Random(11);
    private final Sequential net = Sequential.of(Linear.random(4, 6, random), new Relu(), Linear.random(6, 3, random));
    private final Matrix x = Matrix.randn(5, 4, random);
    private final Matrix y = Matrix.randn(5, 3, random);

    @Test
    void equalsBackpropagationByHand() {
        Backprop hand = net.backprop(HALF_SQUARES, x, y);
        SameDiffStep step = SameDiffStep.of(net, x, y);
        assertEquals(hand.loss(), step.loss(), 1e-14);
        var report = GradientReport.compare("hand", hand.gradients(), "SameDiff", step.gradients());
        assertTrue(report.pass(), report::toString);
    }

    @Test
    void printsNothingAndGivesStandardOutputBack() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream own = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(own);
        try {
            SameDiffStep.of(net, x, y);
            assertSame(own, System.out);
        } finally {
            System.setOut(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void noticesAnotherNetwork() {
        Sequential other = Sequential.of(net.layers().get(0), net.layers().get(2));
        var hand = other.backprop(HALF_SQUARES, x, y).gradients();
        var report = GradientReport.compare(
                "wrong", hand, "SameDiff", SameDiffStep.of(net, x, y).gradients());
        assertFalse(report.pass());
    }

    /** Lecture 05: one step at rate 0.1; repeated, it shrinks the error by 0.832 each time. */
    @Test
    void theLecturesTrainingStep() {
        Matrix inOut = Matrix.of(new double[][] {{0.1, 0.4, 0.7}, {0.2, 0.5, 0.8}});
        Sequential one = Sequential.of(new Linear(inOut.transpose(), Matrix.row(0.1, 0.1, 0.1)));
        Matrix in = Matrix.row(0.2, 0.8);
        Matrix target = Matrix.row(1, 0, 0);
        SameDiffStep step = SameDiffStep.of(one, in, target);
        var params = step.updated(0.1);
        Matrix wanted = Matrix.of(new double[][] {{0.1144, 0.3884, 0.6824}, {0.2576, 0.4536, 0.7296}});
        assertTrue(params.get("0_W").transpose().sub(wanted).maxAbs() < 1e-15, params::toString);
        assertTrue(params.get("0_b").sub(Matrix.row(0.172, 0.042, 0.012)).maxAbs() < 1e-15, params::toString);
        SameDiffStep next = SameDiffStep.of(one.withParams(params), in, target);
        assertEquals(0.832, Math.sqrt(next.loss() / step.loss()), 1e-12);
    }

    @Test
    void otherLayersAreRefused() {
        Layer own = (v, mode) -> new Relu().forward(v, mode);
        var error = assertThrows(IllegalArgumentException.class, () -> SameDiffStep.of(Sequential.of(own), x, y));
        assertTrue(error.getMessage().startsWith("SameDiffStep: Linear or Relu expected, but got the layer"));
    }
}
