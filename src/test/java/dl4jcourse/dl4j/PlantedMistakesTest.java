package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Params;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The comparison with DL4J must notice wrong code. Here the middle layer of a right network is replaced by wrong ones. */
class PlantedMistakesTest {
    private final Random random = new Random(3);
    private final Linear first = Linear.random(5, 4, random);
    private final Linear middle = Linear.random(4, 4, random);
    private final Linear last = Linear.random(4, 3, random);
    private final Matrix x = Matrix.randn(8, 5, random);
    private final Matrix y = Matrix.of(8, 3, (i, j) -> i % 3 == j ? 1 : 0);
    private final Loss loss = new SoftmaxCrossEntropy();

    /** A Linear with its gradients, or its output, spoilt. */
    private record Spoilt(Linear linear, UnaryOperator<Matrix> z, UnaryOperator<Map<String, Matrix>> gradients)
            implements Layer {
        @Override
        public Forward forward(Matrix x, Mode mode) {
            Forward right = linear.forward(x, mode);
            return new Forward(z.apply(right.y()), dZ -> {
                Backward back = right.backward().apply(dZ);
                return new Backward(back.input(), gradients.apply(back.dParams()));
            });
        }

        @Override
        public Map<String, Matrix> params() {
            return linear.params();
        }
    }

    private GradientReport compare(Layer wrong, Loss wrongLoss) {
        Layer[] layers = {first, new Relu(), wrong, new Relu(), last};
        Dl4jNetwork right = Dl4jNetwork.mirror(Sequential.of(first, new Relu(), middle, new Relu(), last), loss);
        Map<String, Matrix> gradients =
                Sequential.of(layers).backprop(wrongLoss, x, y).gradients();
        return GradientReport.compare("wrong", gradients, "DL4J", right.gradients(x, y));
    }

    private static UnaryOperator<Map<String, Matrix>> change(UnaryOperator<Matrix> W, UnaryOperator<Matrix> b) {
        return g -> Params.of("W", W.apply(g.get("W")), "b", b.apply(g.get("b")));
    }

    private void caught(List<String> offenders, String mistake, UnaryOperator<Map<String, Matrix>> change) {
        GradientReport report = compare(new Spoilt(middle, z -> z, change), loss);
        assertEquals(offenders, report.offenders(), report::toString);
        assertEquals(mistake, report.diffs().get(0).mistake());
    }

    @Test
    void theRightNetworkPasses() {
        assertTrue(compare(middle, loss).pass());
        assertTrue(compare(new Spoilt(middle, z -> z, g -> g), loss).pass());
    }

    @Test
    void transposedWeights() {
        caught(List.of("1_W"), "transposed", change(Matrix::transpose, b -> b));
    }

    @Test
    void wrongSign() {
        caught(List.of("1_W"), "opposite sign", change(W -> W.mul(-1), b -> b));
        caught(List.of("1_b"), "opposite sign", change(W -> W, b -> b.mul(-1)));
    }

    @Test
    void missingOneOverN() {
        caught(List.of("1_W"), "wrong is 8 × DL4J", change(W -> W.mul(8), b -> b));
        Loss sum = new Loss() {
            @Override
            public double value(Matrix yHat, Matrix y) {
                return loss.value(yHat, y) * y.rows();
            }

            @Override
            public Matrix gradient(Matrix yHat, Matrix y) {
                return loss.gradient(yHat, y).mul(y.rows());
            }
        };
        GradientReport report = compare(middle, sum);
        assertEquals(6, report.offenders().size());
        assertTrue(report.diffs().stream().allMatch(d -> d.mistake().equals("wrong is 8 × DL4J")), report::toString);
    }

    @Test
    void forgottenBiasGradient() {
        caught(
                List.of("1_b"),
                "wrong is all zeros: a term was forgotten",
                change(W -> W, b -> Matrix.zeros(1, b.cols())));
        caught(List.of("1_b"), "missing in wrong", g -> Map.of("W", g.get("W")));
    }

    @Test
    void forgottenBiasInTheForwardPass() {
        Matrix minusB = middle.b().mul(-1);
        GradientReport report = compare(new Spoilt(middle, z -> z.addRowVector(minusB), g -> g), loss);
        assertTrue(report.offenders().contains("2_W"), report::toString);
    }

    @Test
    void forgottenActivation() {
        Dl4jNetwork right = Dl4jNetwork.mirror(Sequential.of(first, new Relu(), last), loss);
        var gradients = Sequential.of(first, last).backprop(loss, x, y).gradients();
        assertTrue(!GradientReport.compare("wrong", gradients, "DL4J", right.gradients(x, y))
                .pass());
    }
}
