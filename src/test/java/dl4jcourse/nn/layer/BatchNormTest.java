package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.FiniteDifferences;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Params;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchNormTest extends LayerContract {
    static BatchNorm random(ImageShape in, Random random) {
        int c = in.channels();
        Matrix var = Matrix.rand(1, c, random).add(0.5);
        return new BatchNorm(
                in.pixels(), Matrix.randn(1, c, random), Matrix.randn(1, c, random), Matrix.randn(1, c, random), var);
    }

    @Override
    Layer layer() {
        return random(new ImageShape(3, 2, 1), new Random(4));
    }

    @Override
    Matrix x() {
        return Matrix.randn(4, 6, random);
    }

    /** Mean 4, variance 4 + ε: ±2 / √(4 + ε), twice as far, and 1 up. */
    @Override
    Hand hand() {
        BatchNorm norm = BatchNorm.of(1).withParams(Params.of("gamma", Matrix.row(2), "beta", Matrix.row(1)));
        double y = 2 * 2 / Math.sqrt(4 + 1e-5);
        return new Hand(
                norm, Matrix.row(2, 6).transpose(), Matrix.row(1 - y, 1 + y).transpose());
    }

    @Override
    String refusal() {
        return "BatchNorm(3×2): x must be [batch×6], an image of 3×2×1";
    }

    @Test
    void trainingMovesTheRunningStatisticsByATenth() {
        Forward pass = BatchNorm.of(1).forward(Matrix.row(2, 6).transpose(), Mode.train(new Random(1)));
        // 0.9 · 0 + 0.1 · 4, and 0.9 · 1 + 0.1 · 4: the variance divided by 2, not by 1
        assertEquals(0.4, pass.state().get("mean").get(0, 0), 1e-15);
        assertEquals(1.3, pass.state().get("var").get(0, 0), 1e-15);
        assertEquals(pass.state(), BatchNorm.of(1).withState(pass.state()).state());
    }

    @Test
    void evaluationUsesTheRunningStatistics() {
        Map<String, Matrix> state = Params.of("mean", Matrix.row(1), "var", Matrix.row(4 - 1e-5));
        Forward pass = BatchNorm.of(1).withState(state).forward(Matrix.row(7), Mode.EVALUATE);
        assertEquals(3, pass.y().get(0, 0), 1e-15);
        assertEquals(state, pass.state());
    }

    @Test
    void evaluationHasGradientsToo() {
        Layer norm = layer();
        Matrix x = x();
        Forward pass = norm.forward(x, Mode.EVALUATE);
        Matrix c = Matrix.randn(4, 6, random);
        var back = pass.backward().apply(c);
        FiniteDifferences.assertClose(
                FiniteDifferences.gradient(
                        v -> norm.forward(v, Mode.EVALUATE).y().mul(c).sum(), x),
                back.dX());
        for (String name : norm.params().keySet()) {
            Matrix numerical = FiniteDifferences.gradient(
                    v -> with(norm, name, v)
                            .forward(x, Mode.EVALUATE)
                            .y()
                            .mul(c)
                            .sum(),
                    norm.params().get(name));
            FiniteDifferences.assertClose(numerical, back.dParams().get(name));
        }
    }

    @Test
    void afterTrainingEachChannelHasMeanZeroAndVarianceOne() {
        Matrix x = Matrix.randn(50, 3, random).mul(7).add(3);
        Matrix y = BatchNorm.of(3).forward(x, Mode.train(random)).y();
        assertTrue(y.sum(0).div(50).maxAbs() < 1e-14);
        assertTrue(y.mul(y).sum(0).div(50).add(-1).maxAbs() < 1e-5);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        Matrix one = Matrix.ones(1, 1);
        var error =
                assertThrows(IllegalArgumentException.class, () -> new BatchNorm(1, one, Matrix.ones(1, 2), one, one));
        assertEquals("BatchNorm: parameter beta must be [1×1], but got [1×2]", error.getMessage());
        Matrix two = Matrix.ones(1, 2);
        error = assertThrows(IllegalArgumentException.class, () -> new BatchNorm(1, two, two, two, one));
        assertEquals("BatchNorm: parameter var must be [1×2], but got [1×1]", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new BatchNorm(0, one, one, one, one));
        error = assertThrows(
                IllegalArgumentException.class, () -> layer().withState(Params.of("mean", one, "var", one)));
        assertEquals("BatchNorm(3×2): parameter mean must be [1×3], but got [1×1]", error.getMessage());
    }

    @Test
    void refusesAnEmptyBatch() {
        var error = assertThrows(IllegalArgumentException.class, () -> layer().forward(x().rows(0, 0), Mode.EVALUATE));
        assertEquals(layer() + ": at least one example expected, but the batch is empty", error.getMessage());
    }
}
