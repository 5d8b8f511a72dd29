package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void refusesWhatHasNoLogarithm() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            Map<String, double[]> lines = Map.of("ReLU", new double[] {1, bad});
            var error = assertThrows(IllegalArgumentException.class, () -> LogLines.of("x", "y", lines));
            assertTrue(error.getMessage().contains("the line ReLU"), error.getMessage());
        }
    }
}
