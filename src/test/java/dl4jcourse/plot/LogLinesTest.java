package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void drawsAndDescribes() throws IOException {
        Picture picture = LogLines.of("layer", "gradient", Map.of("ReLU", new double[] {0.001, 0.1, 10}));
        assertEquals("gradient against layer; ReLU: 0.001 to 10.0", picture.description());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth());
    }

    @Test
    void bothAxesMayBeLogarithmic() {
        double[] sizes = {1, 10, 100};
        Picture picture = LogLines.bothAxes("n", "ms", sizes, Map.of("loop", new double[] {1, 1000}));
        assertEquals("ms against n; loop: 1.0 to 1000.0", picture.description());
        Map<String, double[]> three = Map.of("loop", new double[] {1, 2, 3});
        String onlyY = LogLines.of("n", "ms", three).svg();
        assertNotEquals(
                onlyY,
                LogLines.bothAxes("n", "ms", new double[] {1, 2, 3}, three).svg());
        Map<String, double[]> lines = Map.of("loop", new double[] {1, 2});
        var error = assertThrows(
                IllegalArgumentException.class, () -> LogLines.bothAxes("n", "ms", new double[] {0, 1}, lines));
        assertTrue(error.getMessage().contains("the line of the x-axis"), error.getMessage());
    }

    @Test
    void refusesWhatHasNoLogarithm() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            Map<String, double[]> lines = Map.of("ReLU", new double[] {1, bad});
            var error = assertThrows(IllegalArgumentException.class, () -> LogLines.of("x", "y", lines));
            assertTrue(error.getMessage().contains("the line ReLU"), error.getMessage());
        }
    }
}
