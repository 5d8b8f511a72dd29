package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.nn.Matrix;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistogramsTest {
    private static final Matrix VALUES = Matrix.row(-9, 0, 0, 0.5, 9);

    @Test
    void everyValueIsCountedOnceAlsoBeyondTheEnds() {
        double[] shares = Histograms.shares(VALUES, -1, 1);
        assertEquals(100, Arrays.stream(shares).sum(), 1e-9);
        assertEquals(20, shares[0], 1e-9);
        assertEquals(40, shares[15], 1e-9);
        assertEquals(20, shares[22], 1e-9);
        assertEquals(20, shares[29], 1e-9);
    }

    @Test
    void theTextGivesTheSpread() {
        assertEquals(1, Histograms.deviation(Matrix.row(-1, 1)), 1e-12);
        assertEquals(
                "Histograms of activation; layer 1: standard deviation 1",
                Histograms.of("activation", -1, 1, Map.of("layer 1", Matrix.row(-1, 1)))
                        .description()
                        .replace("1.00", "1"));
    }

    @Test
    void nothingToDrawIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Histograms.of("a", 0, 1, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Histograms.of("a", 1, 1, Map.of("", VALUES)));
    }
}
