package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.train.Epoch;
import dl4jcourse.train.History;
import dl4jcourse.train.Metrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LossCurveTest {
    private static History history(double... validationLosses) {
        List<Epoch> epochs = new ArrayList<>();
        for (double loss : validationLosses) {
            epochs.add(new Epoch(epochs.size() + 1, 1.0 / (epochs.size() + 1), 0.1, new Metrics(loss, 0.5)));
        }
        return new History("by hand", new double[] {1, 0.5}, epochs, false);
    }

    @Test
    void drawsTrainingAndValidation() throws IOException {
        Picture picture = LossCurve.validation(history(1, 0.7, 0.8));
        assertTrue(picture.description().contains("validation loss 0.7000"), picture.description());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth());
        assertFalse(
                picture.svg().equals(LossCurve.validation(history(1, 0.7, 0.9)).svg()));
    }

    @Test
    void aDivergedTrainingIsDrawnAsFarAsItGoes() {
        assertTrue(LossCurve.validation(history(1, Double.POSITIVE_INFINITY, Double.NaN))
                        .png()
                        .length
                > 0);
    }

    @Test
    void refusesAHistoryWithoutValidation() {
        for (History none : List.of(history(), history(Double.NaN))) {
            var error = assertThrows(IllegalArgumentException.class, () -> LossCurve.validation(none));
            assertTrue(error.getMessage().contains("fit(batches, validation, epochs)"), error.getMessage());
        }
    }
}
