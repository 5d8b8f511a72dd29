package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

    private static History losses(double... losses) {
        return new History("by hand", losses, List.of(), false);
    }

    @Test
    void onlyFiniteLossesAreDrawn() {
        double[][] points = LossCurve.smooth(new double[] {1, Double.NaN, Double.NaN, Double.NaN, 4, 2}, 3);
        assertArrayEquals(new double[] {2, 6}, points[0]);
        assertArrayEquals(new double[] {1, 3}, points[1]);
        assertEquals(0, LossCurve.smooth(new double[] {Double.NaN, Double.POSITIVE_INFINITY}, 3)[0].length);
        assertEquals(Double.MAX_VALUE, LossCurve.smooth(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}, 1)[1][0]);
    }

    @Test
    void noHistoryIsTooBadToDraw() {
        double nan = Double.NaN;
        double infinity = Double.POSITIVE_INFINITY;
        for (History bad : List.of(
                losses(),
                losses(nan),
                losses(nan, infinity),
                losses(1, nan),
                losses(1e300, infinity),
                losses(1, 1e308))) {
            assertTrue(LossCurve.of(bad).png().length > 0);
            assertTrue(LossCurve.of(bad, losses(2, 1)).svg().length() > 0);
        }
        Epoch lost = new Epoch(1, nan, 0.1, new Metrics(infinity, 0.5));
        History nothing = new History("by hand", new double[0], List.of(lost), false);
        assertTrue(LossCurve.validation(nothing).png().length > 0);
    }
}
