package dl4jcourse.gradcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Verdicts about finite differences, and who is the suspect of three. */
class VerdictsTest {
    private static final Matrix ALL = Matrix.ones(2, 2);
    private static final Matrix NONE = Matrix.zeros(2, 2);
    private static final Matrix FIRST = Matrix.of(new double[][] {{1, 0}, {0, 0}});

    private final Matrix W = Matrix.of(new double[][] {{1, 2}, {3, 4}});

    private static ParamDiff diff(Matrix a, Estimate e) {
        return GradientReport.compareNumerically("hand", Map.of("0_W", a), Map.of("0_W", e))
                .of("0_W");
    }

    private ParamDiff diff(Matrix a) {
        return diff(a, new Estimate(W, ALL, NONE, 1e-10));
    }

    @Test
    void equalWithinAMillionth() {
        assertTrue(diff(W).pass());
        assertTrue(diff(W.mul(1 + 9e-7)).pass());
        assertEquals(Verdict.FAIL, diff(W.mul(1 + 1.1e-6)).verdict());
        assertEquals("", diff(W).remark());
        assertEquals("", diff(W).doubt());
    }

    @Test
    void mistakesAreNamed() {
        assertEquals("hand is 2 × numerical", diff(W.mul(2)).mistake());
        assertEquals("hand is 2 × numerical", diff(W.mul(2 + 1e-5)).mistake());
        assertEquals("hand is 2.500000 × numerical", diff(W.mul(2.5)).mistake());
        assertEquals("numerical is 8 × hand", diff(W.div(8)).mistake());
        assertEquals("opposite sign", diff(W.mul(-1)).mistake());
        assertEquals("transposed", diff(W.transpose()).mistake());
        assertEquals("hand is all zeros: a term was forgotten", diff(NONE).mistake());
        assertEquals("not a finite number", diff(W.mul(Double.NaN)).mistake());
        assertEquals(Verdict.FAIL, diff(W.map(v -> Double.POSITIVE_INFINITY)).verdict());
        assertEquals(
                "not a finite number",
                diff(W.map(v -> Double.POSITIVE_INFINITY)).mistake());
        assertEquals("the shapes differ", diff(Matrix.ones(3, 2)).mistake());
        assertEquals(
                "hand is 2 × numerical [1, 1]: 8.0 against 4.0", diff(W.mul(2)).remark());
    }

    @Test
    void kinkedEntriesDecideNothing() {
        Matrix offAtTheKink = W.add(FIRST);
        ParamDiff kinked = diff(offAtTheKink, new Estimate(W, ALL, FIRST, 1e-10));
        assertEquals(Verdict.INCONCLUSIVE, kinked.verdict());
        assertEquals("kink: 1 of 4 entries, first [0, 0]", kinked.doubt());
        assertEquals("kink: 1 of 4 entries, first [0, 0]", kinked.remark());
        assertEquals(0, kinked.difference());
        // but another entry may still fail
        assertEquals(
                Verdict.FAIL, diff(W.mul(2), new Estimate(W, ALL, FIRST, 1e-10)).verdict());
        assertEquals(
                Verdict.INCONCLUSIVE, diff(W, new Estimate(W, ALL, ALL, 1e-10)).verdict());
    }

    @Test
    void onlyTheSampleCounts() {
        Estimate sample = new Estimate(W.mul(FIRST), FIRST, NONE, 1e-10);
        assertTrue(diff(W, sample).pass());
        assertTrue(diff(W.add(Matrix.ones(2, 2)).sub(FIRST), sample).pass());
        assertEquals(Verdict.FAIL, diff(W.add(FIRST), sample).verdict());
        assertEquals(Verdict.FAIL, diff(W.mul(Double.NaN), sample).verdict());
    }

    @Test
    void belowTheNoiseNothingIsSaid() {
        Estimate noisy = new Estimate(W, ALL, NONE, 1e-3);
        assertTrue(diff(W, noisy).pass());
        assertEquals(Verdict.INCONCLUSIVE, diff(W.add(FIRST.mul(3.9e-3)), noisy).verdict());
        assertEquals(Verdict.FAIL, diff(W.add(FIRST.mul(4.1e-3)), noisy).verdict());
        Matrix tiny = W.mul(1e-4);
        ParamDiff small = diff(tiny, new Estimate(tiny, ALL, NONE, 1e-3));
        assertEquals(Verdict.INCONCLUSIVE, small.verdict());
        assertEquals("too small to tell: rounding alone may be 1e-03", small.doubt());
        assertTrue(diff(NONE, new Estimate(NONE, ALL, NONE, 1e-3)).pass());
        assertEquals(
                Verdict.INCONCLUSIVE,
                diff(FIRST.mul(4e-3), new Estimate(FIRST.mul(4e-3), ALL, NONE, 1e-3))
                        .verdict());
    }

    @Test
    void theWorstVerdictCounts() {
        Estimate kinked = new Estimate(W, ALL, FIRST, 1e-10);
        Estimate right = new Estimate(W, ALL, NONE, 1e-10);
        var report = GradientReport.compareNumerically(
                "hand", Map.of("a", W, "b", W, "c", W.mul(2)), Map.of("a", right, "b", kinked, "c", right));
        assertEquals(Verdict.FAIL, report.verdict());
        assertEquals(
                List.of("c", "b", "a"),
                report.diffs().stream().map(ParamDiff::name).toList());
        assertEquals(List.of("b"), report.named(Verdict.INCONCLUSIVE));
        assertEquals(List.of("c"), report.offenders());
        assertThrows(IllegalArgumentException.class, () -> report.of("d"));
        var error = assertThrows(IllegalArgumentException.class, () -> report.of("d"));
        assertEquals("of: one of the arrays [c, b, a] expected, but got d", error.getMessage());
    }

    private ThreeWayReport three(Matrix hand, Matrix dl4j, Matrix numerical, Matrix kinks) {
        return ThreeWayReport.compare(
                "hand",
                Map.of("0_W", hand, "1_W", W),
                "DL4J",
                Map.of("0_W", dl4j, "1_W", W),
                Map.of("0_W", new Estimate(numerical, ALL, kinks, 1e-10), "1_W", new Estimate(W, ALL, NONE, 1e-10)));
    }

    private static ThreeWayReport.Row first(ThreeWayReport report) {
        return report.rows().get(0);
    }

    @Test
    void theOneThatDisagreesIsTheSuspect() {
        Matrix wrong = W.mul(2);
        assertEquals("hand", first(three(wrong, W, W, NONE)).suspect());
        assertEquals("DL4J", first(three(W, wrong, W, NONE)).suspect());
        assertEquals("numerical", first(three(W, W, wrong, NONE)).suspect());
        assertEquals("", first(three(wrong, W.mul(3), W, NONE)).suspect());
        assertEquals("", first(three(W, W, W, NONE)).suspect());
        assertEquals(
                "hand is off: hand is 2 × DL4J [1, 1]: 8.0 against 4.0",
                first(three(wrong, W, W, NONE)).remark());
        assertEquals("", first(three(W, W, W, NONE)).remark());
    }

    @Test
    void threeWaysHaveThreeVerdicts() {
        assertTrue(three(W, W, W, NONE).pass());
        assertEquals(Verdict.INCONCLUSIVE, three(W, W, W, FIRST).verdict());
        assertFalse(three(W, W, W, FIRST).pass());
        assertEquals(
                "kink: 1 of 4 entries, first [0, 0]",
                first(three(W, W, W, FIRST)).remark());
        assertEquals(Verdict.FAIL, three(W, W.mul(1 + 1e-9), W, NONE).verdict());
        assertEquals("", first(three(W, W.mul(1 + 1e-9), W, NONE)).suspect());
        assertEquals(
                List.of("0_W", "1_W"),
                three(W, W, W.mul(2), NONE).rows().stream()
                        .map(ThreeWayReport.Row::name)
                        .toList());
        String text = three(W, W.mul(2), W, NONE).toString();
        assertEquals("""
                              hand–DL4J   hand–numerical   DL4J–numerical
                0_W             5.0e-01          0.0e+00          5.0e-01  FAIL DL4J is off: DL4J is 2 × hand [1, 1]: 4.0 against 8.0
                1_W             0.0e+00          0.0e+00          0.0e+00  PASS""", text.replace(System.lineSeparator(), "\n"));
    }

    @Test
    void rowsAreOrderedByTheWorstOfTheThree() {
        Estimate right = new Estimate(W, ALL, NONE, 1e-10);
        Estimate wrong = new Estimate(W.mul(2), ALL, NONE, 1e-10);
        Map<String, Matrix> both = Map.of("a", W, "b", W);
        var report = ThreeWayReport.compare("hand", both, "DL4J", both, Map.of("a", right, "b", wrong));
        assertEquals("b", first(report).name());
    }

    @Test
    void allThreeMustKnowTheArrays() {
        Estimate e = new Estimate(W, ALL, NONE, 1e-10);
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> ThreeWayReport.compare("hand", Map.of("a", W), "DL4J", Map.of("b", W), Map.of("a", e)));
        assertEquals("compare: numerical gradients of [a, b] expected, but got [a]", error.getMessage());
        var report =
                ThreeWayReport.compare("hand", Map.of("a", W), "DL4J", Map.of("a", W, "b", W), Map.of("a", e, "b", e));
        assertEquals("hand", first(report).suspect());
        assertEquals("hand is off: missing in hand", first(report).remark());
    }
}
