package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.gradcheck.ThreeWayReport;
import dl4jcourse.gradcheck.Verdict;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private final Random random = new Random(2);
    private final Loss loss = new SoftmaxCrossEntropy();
    private final Matrix y = Matrix.of(6, 3, (i, j) -> i % 3 == j ? 1 : 0);

    @Test
    void allThreeAgree() {
        Sequential net = Sequential.of(Linear.random(4, 5, random), new Relu(), Linear.random(5, 3, random));
        ThreeWayReport report = ThreeWay.check(net, loss, Matrix.randn(6, 4, random), y);
        assertTrue(report.pass(), report::toString);
        assertEquals(5, report.rows().size());
    }

    @Test
    void exactlyAtAKinkNothingIsSaid() {
        Matrix identity = Matrix.of(3, 3, (i, j) -> i == j ? 1 : 0);
        Linear same = new Linear(identity, Matrix.zeros(1, 3));
        Sequential net = Sequential.of(same, new Relu(), Linear.random(3, 3, random));
        Matrix x = Matrix.randn(6, 3, random).mul(Matrix.of(6, 3, (i, j) -> i == 2 && j == 1 ? 0 : 1));
        ThreeWayReport report = ThreeWay.check(net, loss, x, y);
        assertEquals(Verdict.INCONCLUSIVE, report.verdict(), report::toString);
        assertFalse(report.pass());
        assertTrue(report.leftRight().pass(), report::toString);
        assertTrue(report.leftNumerical().offenders().isEmpty());
        assertTrue(report.leftNumerical().of("1_W").pass(), report::toString);
        assertTrue(report.leftNumerical().of("x").doubt().contains("[2, 1]"), report::toString);
    }
}
