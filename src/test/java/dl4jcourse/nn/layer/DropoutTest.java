package dl4jcourse.nn.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest extends LayerContract {
    /** One mask for all examples, or, in the other tests, one for each. */
    @Override
    Layer layer() {
        return Dropout.fixed(0.4, Matrix.row(1, 0, 1, 1));
    }

    @Override
    Matrix x() {
        return Matrix.randn(5, 4, random);
    }

    /** Half is dropped, so the rest is doubled. */
    @Override
    Hand hand() {
        Matrix mask = Matrix.of(new double[][] {{1, 0}, {0, 1}});
        Matrix x = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        return new Hand(Dropout.fixed(0.5, mask), x, Matrix.of(new double[][] {{2, 0}, {0, 8}}));
    }

    @Override
    String refusal() {
        return "Dropout: x must be [batch×4] to meet the mask [1×4]";
    }

    @Test
    void dropsAboutThatPartAndKeepsTheMean() {
        Matrix y = new Dropout(0.2)
                .forward(Matrix.ones(100, 100), Mode.train(new Random(1)))
                .y();
        assertEquals(0.8, y.map(v -> v > 0 ? 1 : 0).sum() / 10_000, 0.01);
        assertEquals(1, y.sum() / 10_000, 0.02);
        assertEquals(1.25, y.maxAbs());
    }

    @Test
    void drawsAnewEachTimeFromTheModesRandomNumbers() {
        Mode mode = Mode.train(new Random(1));
        Matrix x = Matrix.ones(10, 10);
        Dropout dropout = new Dropout(0.5);
        Matrix first = dropout.forward(x, mode).y();
        assertNotEquals(first, dropout.forward(x, mode).y());
        assertEquals(first, dropout.forward(x, Mode.train(new Random(1))).y());
    }

    @Test
    void doesNothingInEvaluation() {
        Matrix x = x();
        assertEquals(x, layer().forward(x, Mode.EVALUATE).y());
        assertEquals(
                x,
                new Dropout(0.5).forward(x, Mode.EVALUATE).backward().apply(x).dX());
        assertEquals(x, new Dropout(0).forward(x, Mode.train(new Random(1))).y());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 2, Double.NaN})
    void refusesWhatIsNoProbability(double drop) {
        var error = assertThrows(IllegalArgumentException.class, () -> new Dropout(drop));
        assertTrue(error.getMessage().contains("probability to drop"), error.getMessage());
    }

    @Test
    void aMaskForEachExampleMeetsOnlySoManyExamples() {
        Dropout dropout = Dropout.fixed(0.5, Matrix.ones(3, 4));
        var error = assertThrows(IllegalArgumentException.class, () -> dropout.forward(x(), Mode.train(random)));
        assertTrue(error.getMessage().contains("x must be [3×4] to meet the mask [3×4]"), error.getMessage());
    }

    /** Whatever is drawn, even 0. */
    @Test
    void theProbabilityZeroDropsNothing() {
        Random zeros = new Random() {
            private static final long serialVersionUID = 1;

            @Override
            public double nextDouble() {
                return 0;
            }
        };
        assertEquals(
                x().rows(),
                new Dropout(0).forward(Matrix.ones(5, 1), Mode.train(zeros)).y().sum());
        assertEquals(
                0,
                new Dropout(0.1)
                        .forward(Matrix.ones(5, 1), Mode.train(zeros))
                        .y()
                        .sum());
    }
}
