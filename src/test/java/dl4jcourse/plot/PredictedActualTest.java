package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PredictedActualTest {
    private static final Matrix ACTUAL = Matrix.row(1, 2, 3).transpose();

    @Test
    void drawsAndDescribes() throws IOException {
        Picture picture = PredictedActual.of("yen", ACTUAL, Map.of("hand", ACTUAL.add(2)));
        assertEquals("Predicted against actual yen, 3 points; hand: RMSE 2.0", picture.description());
        assertEquals(480, ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth());
        assertTrue(picture.svg().contains("<svg"));
    }

    @Test
    void rootMeanSquare() {
        assertEquals(Math.sqrt(12.5), PredictedActual.rootMeanSquare(Matrix.row(3, -4)), 1e-15);
    }

    @Test
    void refusesOtherShapes() {
        Map<String, Matrix> predictions = Map.of("hand", Matrix.zeros(2, 1));
        var error = assertThrows(IllegalArgumentException.class, () -> PredictedActual.of("yen", ACTUAL, predictions));
        assertTrue(error.getMessage().contains("hand must be a column like the actual [3×1]"), error.getMessage());
    }
}
