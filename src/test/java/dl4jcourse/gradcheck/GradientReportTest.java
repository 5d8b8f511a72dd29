package dl4jcourse.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientReportTest {
    private final Matrix W = Matrix.of(new double[][] {{1, 2}, {3, 4}});
    private final Matrix b = Matrix.row(0.5, -0.5);

    private GradientReport compare(Matrix otherW, Matrix otherB) {
        return GradientReport.compare("hand", Map.of("0_W", W, "0_b", b), "DL4J", Map.of("0_W", otherW, "0_b", otherB));
    }

    private String mistake(Matrix otherW) {
        GradientReport report = compare(otherW, b);
        assertEquals(List.of("0_W"), report.offenders());
        return report.diffs().get(0).mistake();
    }

    @Test
    void equalArraysPass() {
        assertTrue(compare(W, b).pass());
        assertTrue(compare(W.mul(1 + 1e-13), b).pass());
        Map<String, Matrix> zeros = Map.of("w", Matrix.zeros(2, 2));
        assertTrue(GradientReport.compare("a", zeros, "b", zeros).pass());
    }

    @Test
    void aHairsBreadthFails() {
        assertEquals(List.of("0_W"), compare(W.mul(1 + 1e-11), b).offenders());
        assertEquals("", mistake(W.mul(1 + 1e-11)), "1 × is no mistake to name");
        assertEquals("DL4J is 1.001000 × hand", mistake(W.mul(1.001)));
    }

    @Test
    void namesTheMistake() {
        assertEquals("transposed", mistake(W.transpose()));
        assertEquals("opposite sign", mistake(W.mul(-1)));
        assertEquals("DL4J is 64 × hand", mistake(W.mul(64)));
        assertEquals("hand is 2 × DL4J", mistake(W.mul(0.5)));
        assertEquals("DL4J is all zeros: a term was forgotten", mistake(Matrix.zeros(2, 2)));
        assertEquals("the shapes differ", mistake(Matrix.ones(3, 2)));
        assertEquals("", mistake(W.add(1)));
    }

    @Test
    void nanNeverPasses() {
        assertEquals("not a finite number", mistake(W.mul(Double.NaN)));
        Map<String, Matrix> nan = Map.of("w", Matrix.row(Double.NaN));
        Map<String, Matrix> one = Map.of("w", Matrix.row(1));
        assertEquals(
                "not a finite number",
                GradientReport.compare("a", nan, "b", one).of("w").mistake());
        assertFalse(GradientReport.compare("a", nan, "b", nan).pass());
    }

    @Test
    void missingArraysFailByName() {
        var report = GradientReport.compare("hand", Map.of("0_W", W), "DL4J", Map.of("0_W", W, "0_b", b));
        assertEquals(List.of("0_b"), report.offenders());
        assertEquals("missing in hand", report.diffs().get(0).mistake());
        assertThrows(IllegalArgumentException.class, () -> GradientReport.compare("a", Map.of(), "b", Map.of()));
    }

    @Test
    void worstComesFirstAndIsLocated() {
        GradientReport report = compare(W.add(Matrix.of(2, 2, (i, j) -> i == 1 && j == 0 ? 1 : 0)), b.mul(1 + 1e-9));
        assertEquals(List.of("0_W", "0_b"), report.offenders());
        assertTrue(report.diffs().get(0).worst().startsWith("[1, 0]"), report::toString);
        assertTrue(report.toString().contains("FAIL"), report::toString);
    }

    /** The gradient of a bias before a BatchNorm is 0; both sides compute some rounding error instead. */
    @Test
    void roundingErrorsAroundZeroAreInconclusive() {
        Map<String, Matrix> hand = Map.of("W", W, "b", Matrix.row(1.5e-16, 0));
        GradientReport report = GradientReport.compare("hand", hand, "DL4J", Map.of("W", W, "b", Matrix.row(0, 1e-17)));
        assertEquals(Verdict.INCONCLUSIVE, report.verdict());
        assertFalse(report.pass());
        assertEquals(List.of(), report.offenders());
        assertEquals(
                "too small to tell: rounding alone may be 1e-14", report.of("b").remark());
        report = GradientReport.compare("hand", hand, "DL4J", Map.of("W", W, "b", Matrix.row(0, 1e-13)));
        assertEquals(List.of("b"), report.offenders());
        assertTrue(GradientReport.compare("hand", hand, "DL4J", hand).pass());
    }

    @Test
    void theBatchSizeAsAFactorIsNamed() {
        Map<String, Matrix> hand = Map.of("W", W, "x", Matrix.ones(8, 1));
        Map<String, Matrix> dl4j = Map.of("W", W.div(8), "x", Matrix.ones(8, 1));
        String mistake =
                GradientReport.compare("hand", hand, "DL4J", dl4j).of("W").mistake();
        assertEquals("hand is 8 × DL4J, the batch size: 1/N missing or twice?", mistake);
        dl4j = Map.of("W", W.div(7), "x", Matrix.ones(8, 1));
        mistake = GradientReport.compare("hand", hand, "DL4J", dl4j).of("W").mistake();
        assertEquals("hand is 7 × DL4J", mistake);
    }

    /** A factor of 2 has likelier reasons. */
    @Test
    void aBatchOfTwoIsNoReasonForAFactorOfTwo() {
        Map<String, Matrix> hand = Map.of("W", W, "x", Matrix.ones(2, 1));
        Map<String, Matrix> dl4j = Map.of("W", W.div(2), "x", Matrix.ones(2, 1));
        assertEquals(
                "hand is 2 × DL4J",
                GradientReport.compare("hand", hand, "DL4J", dl4j).of("W").mistake());
    }

    /** Close is relative: of large arrays, and of a large factor. */
    @Test
    void largeNumbersHaveAFactorToo() {
        Matrix noise = Matrix.of(new double[][] {{1, -1}, {-1, 1}}).mul(1e-4);
        Map<String, Matrix> large = Map.of("W", W.mul(1000));
        assertEquals(
                "b is 2 × a",
                GradientReport.compare("a", large, "b", Map.of("W", W.mul(2000).add(noise)))
                        .of("W")
                        .mistake());
        assertEquals(
                "b is 1000 × a",
                GradientReport.compare("a", Map.of("W", W), "b", Map.of("W", W.mul(1000.0005)))
                        .of("W")
                        .mistake());
    }

    @Test
    void whereNothingDiffersNoEntryIsWorst() {
        assertEquals("", WorstEntry.of(W, W));
        assertEquals("[0, 1]: 2.0 against 3.0", WorstEntry.of(Matrix.row(1, 2, 3), Matrix.row(1, 3, 4)));
    }

    @Test
    void infinityNeverPassesAndExcusesNothing() {
        assertEquals("not a finite number", mistake(W.map(v -> Double.POSITIVE_INFINITY)));
        assertEquals("not a finite number", mistake(W.map(v -> v == 3 ? Double.NEGATIVE_INFINITY : v)));
        Map<String, Matrix> hand = Map.of("W", Matrix.row(Double.POSITIVE_INFINITY), "b", b);
        Map<String, Matrix> dl4j = Map.of("W", Matrix.row(Double.POSITIVE_INFINITY), "b", b.mul(2));
        assertEquals(
                2,
                GradientReport.compare("hand", hand, "DL4J", dl4j).offenders().size());
    }
}
