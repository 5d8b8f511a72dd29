package dl4jcourse.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GradientsTest {
    @Test
    void aValueUsedTwiceGetsTheSumOfBothWays() {
        Value x = Value.of("x", 3);
        assertEquals(6, x.mul(x).backward().of(x)); // d x²/dx = 2x
        Value y = x.mul(2);
        Value z = y.mul(x).add(y); // 2x² + 2x
        assertEquals(4 * 3 + 2, z.backward().of(x));
        assertEquals(3 + 1, z.backward().of(y));
        assertEquals(1, z.backward().of(z));
    }

    @Test
    void anAffineNeuronWithSigmoid() {
        Value x1 = Value.of("x1", 0.2);
        Value x2 = Value.of("x2", 0.8);
        Value w1 = Value.of("w1", 0.1);
        Value w2 = Value.of("w2", 0.2);
        Value b = Value.of("b", 0.1);
        Value z = x1.mul(w1).add(x2.mul(w2)).add(b).named("z");
        Value y = z.sigmoid();
        Gradients g = y.backward();
        double s = 1 / (1 + Math.exp(-0.28));
        assertEquals(0.28, z.value(), 1e-15);
        assertEquals(s, y.value(), 1e-15);
        // ∂y/∂z = σ′ = σ (1 − σ), ∂y/∂w = x σ′, ∂y/∂x = w σ′, ∂y/∂b = σ′
        double slope = s * (1 - s);
        assertEquals(slope, g.of(z), 1e-15);
        assertEquals(slope, g.of(b), 1e-15);
        assertEquals(0.2 * slope, g.of(w1), 1e-15);
        assertEquals(0.8 * slope, g.of(w2), 1e-15);
        assertEquals(0.1 * slope, g.of(x1), 1e-15);
        assertEquals(0.2 * slope, g.of(x2), 1e-15);
        assertSame(y, g.result());
    }

    /** Lecture 05: x = (0.2, 0.8), target (1, 0, 0), rate 0.1, loss ½Σ(u − t)². */
    @Test
    void theLecturesTrainingStep() {
        double[] x = {0.2, 0.8};
        double[] t = {1, 0, 0};
        double[][] w = {{0.1, 0.4, 0.7}, {0.2, 0.5, 0.8}};
        double[][] wanted = {{0.1144, 0.3884, 0.6824}, {0.2576, 0.4536, 0.7296}};
        double[] wantedB = {0.172, 0.042, 0.012};
        Value[][] W = new Value[2][3];
        Value[] B = new Value[3];
        Value loss = Value.of(0);
        for (int k = 0; k < 3; k++) {
            W[0][k] = Value.of("w0" + k, w[0][k]);
            W[1][k] = Value.of("w1" + k, w[1][k]);
            B[k] = Value.of("b" + k, 0.1);
            Value u = W[0][k].mul(x[0]).add(W[1][k].mul(x[1])).add(B[k]);
            loss = loss.add(u.sub(t[k]).pow(2).mul(0.5));
        }
        Gradients g = loss.backward();
        for (int k = 0; k < 3; k++) {
            assertEquals(wanted[0][k], w[0][k] - 0.1 * g.of(W[0][k]), 1e-15);
            assertEquals(wanted[1][k], w[1][k] - 0.1 * g.of(W[1][k]), 1e-15);
            assertEquals(wantedB[k], 0.1 - 0.1 * g.of(B[k]), 1e-15);
        }
    }

    /** Random graphs whose nodes are used again and again. */
    @Test
    void sharedNodesEqualFiniteDifferences() {
        for (int seed = 0; seed < 50; seed++) {
            int s = seed;
            UnaryOperator<Value> f = x -> randomGraph(x, new Random(s));
            Slope.assertRight(f, 0.1 + 0.03 * seed);
        }
    }

    private static Value randomGraph(Value x, Random random) {
        List<Value> made = new ArrayList<>(List.of(x, Value.of(0.7)));
        for (int i = 0; i < 12; i++) {
            Value a = made.get(random.nextInt(made.size()));
            Value b = made.get(random.nextInt(made.size()));
            made.add(
                    switch (random.nextInt(7)) {
                        case 0 -> a.add(b);
                        case 1 -> a.sub(b);
                        case 2 -> a.mul(b).tanh();
                        case 3 -> a.div(b.mul(b).add(1));
                        case 4 -> a.sigmoid().mul(b);
                        case 5 -> a.mul(0.5).tanh().exp();
                        default -> a.pow(2).add(0.5).log().add(b);
                    });
        }
        return made.stream().reduce(Value::add).orElseThrow().tanh();
    }

    @Test
    void backwardRepeatsAndLeavesNothingBehind() {
        Value x = Value.of("x", 2);
        Value y = x.mul(x);
        assertEquals(4, y.backward().of(x));
        assertEquals(4, y.backward().of(x));
        assertEquals(5, y.add(x).backward().of(x));
    }

    @Test
    void aStrangerIsRefused() {
        Value x = Value.of("x", 2);
        var error = assertThrows(
                IllegalArgumentException.class, () -> x.mul(x).backward().of(Value.of("w", 1)));
        assertEquals(
                "of: a value of the graph expected, but (w = 1) is not one; (× = 4) was not calculated from it",
                error.getMessage());
    }

    @Test
    void aChainOfAHundredThousandNodes() {
        Value x = Value.of("x", 1);
        Value y = x;
        for (int i = 0; i < 100_000; i++) {
            y = y.add(x);
        }
        Gradients g = y.backward();
        assertEquals(100_001, g.of(x));
        assertEquals(100_001, g.all().size());
        assertTrue(g.toString().contains("… 99941 more"), g::toString);
        assertTrue(g.diagram().mermaid().contains("n99999 -->|\"∂ = 1\"| n100000"));
        assertTrue(y.toString().equals("+ = 100001"), y::toString);
    }

    /** Each node uses the one before it twice: 2¹⁰⁰ ways, but 100 nodes. */
    @Test
    void manyWaysAreNotWalkedOneByOne() {
        Value x = Value.of("x", 1);
        Value y = x;
        for (int i = 0; i < 100; i++) {
            y = y.add(y);
        }
        assertEquals(Math.pow(2, 100), y.backward().of(x));
    }
}
