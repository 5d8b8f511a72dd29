package dl4jcourse.nn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.FiniteDifferences;
import dl4jcourse.nn.Matrix;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxCrossEntropyTest {
    private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    private final Matrix y = Matrix.of(new double[][] {{1, 0, 0}, {0, 0, 1}});

    @Test
    void isLogOfTheNumberOfClassesWhenNothingIsKnown() {
        assertEquals(Math.log(3), loss.value(Matrix.zeros(2, 3), y), 1e-15);
    }

    @Test
    void gradientEqualsFiniteDifferences() {
        Matrix z = Matrix.randn(2, 3, new Random(3));
        FiniteDifferences.assertClose(FiniteDifferences.gradient(v -> loss.value(v, y), z), loss.gradient(z, y));
    }

    @Test
    void softmaxSumsToOneAndDoesNotOverflow() {
        Matrix p = SoftmaxCrossEntropy.softmax(Matrix.row(1000, 999, -1000));
        assertEquals(1, p.sum(), 1e-15);
        assertEquals(
                p.get(0, 0),
                SoftmaxCrossEntropy.softmax(Matrix.row(1, 0, -1999)).get(0, 0),
                1e-15);
        assertEquals(2000, loss.value(Matrix.row(1000, 0, -1000), Matrix.row(0, 0, 1)), 1e-12);
    }

    @Test
    void refusesWhatDoesNotFit() {
        var error = assertThrows(IllegalArgumentException.class, () -> loss.value(Matrix.zeros(2, 2), y));
        assertTrue(error.getMessage().contains("[2×2] and [2×3]"), error.getMessage());
        error = assertThrows(IllegalArgumentException.class, () -> loss.value(Matrix.zeros(1, 2), Matrix.row(1, 1)));
        assertTrue(error.getMessage().contains("must sum to 1"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> loss.gradient(Matrix.zeros(0, 2), Matrix.zeros(0, 2)));
    }
}
