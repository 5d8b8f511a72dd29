package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandardizerTest {
    private final Matrix x = Matrix.of(new double[][] {{1, 10}, {3, 30}, {5, 20}, {7, 20}});
    private final Standardizer scale = Standardizer.fit(x);

    private static void refused(Runnable bad, String part) {
        var error = assertThrows(IllegalArgumentException.class, bad::run);
        assertTrue(error.getMessage().contains(part), error.getMessage());
    }

    @Test
    void valuesByHand() {
        assertEquals(Matrix.row(4, 20), scale.mean());
        assertEquals(Math.sqrt(5), scale.deviation().get(0, 0));
        assertEquals(-3 / Math.sqrt(5), scale.transform(x).get(0, 0));
        assertEquals(Math.sqrt(50), scale.deviation().get(0, 1));
    }

    @Test
    void meanZeroDeviationOneAndBack() {
        Matrix z = scale.transform(x);
        assertTrue(z.sum(0).maxAbs() < 1e-14);
        assertTrue(z.mul(z).sum(0).div(4).add(-1).maxAbs() < 1e-14);
        assertTrue(scale.inverse(z).sub(x).maxAbs() < 1e-14);
    }

    @Test
    void theTestDataGetTheStatisticsOfTheTrainingData() {
        Matrix other = Matrix.randn(5, 2, new Random(1));
        Matrix z = scale.transform(other);
        assertEquals((other.get(0, 0) - 4) / Math.sqrt(5), z.get(0, 0));
        // the mistake: statistics of the test data themselves
        assertNotEquals(z, Standardizer.fit(other).transform(other));
    }

    @Test
    void refusesColumnsThatCannotBeScaled() {
        refused(() -> Standardizer.fit(Matrix.of(new double[][] {{1, 2}, {1, 3}})), "column 0");
        refused(() -> Standardizer.fit(Matrix.of(10, 1, (i, j) -> 0.1)), "constant");
        refused(() -> Standardizer.fit(Matrix.of(new double[][] {{1, 2}, {2, Double.NaN}})), "column 1");
        refused(() -> Standardizer.fit(Matrix.zeros(0, 2)), "at least 1");
        refused(() -> scale.transform(Matrix.zeros(4, 3)), "2 columns expected");
        refused(() -> scale.inverse(Matrix.zeros(4, 1)), "[4×1]");
        refused(() -> new Standardizer(Matrix.row(1), Matrix.row(1, 2)), "[1×2]");
    }
}
