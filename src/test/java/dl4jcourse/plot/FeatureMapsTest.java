package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FeatureMapsTest {
    private static final ImageShape THREE = new ImageShape(1, 3, 3);
    private static final Matrix IMAGE = Matrix.row(0, 1, 0, 0, 1, 0, 0, -1, 0);
    private static final Conv2d SUM = new Conv2d(THREE, Window.square(2), Matrix.ones(1, 4), Matrix.zeros(1, 1));

    @Test
    void zeroIsWhiteAndTheSignsHaveColours() throws IOException {
        Picture picture = FeatureMaps.of("image", IMAGE, THREE);
        assertEquals("image: 1×3×3, from −1 (orange) to 1 (blue)", picture.description());
        var png = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertEquals(0xFFFFFF, png.getRGB(30, 30) & 0xFFFFFF);
        assertEquals(0x0072B2, png.getRGB(10 + 130, 30) & 0xFFFFFF);
        assertEquals(0xD55E00, png.getRGB(10 + 130, 10 + 230) & 0xFFFFFF);
    }

    @Test
    void theWindowStopsAtEveryPlace() {
        FilmStrip film = SlidingWindow.over(IMAGE, SUM);
        assertEquals(4, film.frames().size());
        assertEquals("window at row 0, column 0: 2", film.first().description());
        assertEquals("window at row 1, column 1: 0", film.last().description());
    }

    @Test
    void whatTheWindowHasNotReachedIsGrey() throws IOException {
        FilmStrip film = SlidingWindow.over(IMAGE, SUM);
        int x = 280 + 195;
        int y = 30;
        var begin = ImageIO.read(new ByteArrayInputStream(film.first().png()));
        var end = ImageIO.read(new ByteArrayInputStream(film.last().png()));
        assertEquals(0xE8E8E8, begin.getRGB(x, y) & 0xFFFFFF);
        assertNotEquals(0xE8E8E8, end.getRGB(x, y) & 0xFFFFFF);
    }

    @Test
    void numbersAndCaptionsStandInTheSvgToo() {
        String svg = SlidingWindow.over(IMAGE, SUM).first().svg();
        assertTrue(svg.contains(">−1</text>") && svg.contains(">feature map</text>"), svg);
    }

    @Test
    void filtersAreDrawnFromTheirWeights() {
        assertEquals(
                "filters: 1×2×2, from 1 (orange) to 1 (blue)",
                FeatureMaps.filters("filters", SUM).description());
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> FeatureMaps.of("two channels", IMAGE, new ImageShape(2, 3, 3)));
        Conv2d padded = new Conv2d(THREE, new Window(2, 2, 1, 1), Matrix.ones(1, 4), Matrix.zeros(1, 1));
        String message = assertThrows(IllegalArgumentException.class, () -> SlidingWindow.over(IMAGE, padded))
                .getMessage();
        assertTrue(message.startsWith("SlidingWindow: one channel, one kernel and no padding expected"), message);
    }
}
