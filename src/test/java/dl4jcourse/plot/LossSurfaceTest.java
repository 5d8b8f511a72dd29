package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LossSurfaceTest {
    private static final double[][] PATH = {{-1, 1}, {-0.5, 0.5}, {0, 0.25}};

    private final LossSurface surface = new LossSurface((x, y) -> x * x + y * y, 2, 2);

    @Test
    void thePictureSaysWhereEachPathEnds() {
        Picture picture = surface.draw(Map.of("SGD", PATH));
        assertEquals("Contour lines of a loss surface, paths of SGD to (0.00, 0.25)", picture.description());
        assertTrue(
                !picture.svg()
                        .equals(surface.draw(Map.of("SGD", new double[][] {{1, 1}}))
                                .svg()),
                "no path drawn");
    }

    @Test
    void theFilmEndsWithTheWholePath() {
        FilmStrip film = surface.film(Map.of("SGD", PATH), 3);
        assertEquals(2, film.frames().size());
        assertEquals("step 0", film.first().description());
        assertEquals("step 2", film.last().description());
        assertEquals(surface.draw(Map.of("SGD", PATH)).svg(), film.last().svg());
    }

    /** x² + y² is as high along a whole contour line. */
    @Test
    void contourLinesAreLevel() {
        double[][] lines = new Contours(surface.f(), 2, 2).lines(5);
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < lines[0].length; p += 3) {
            double from = Math.hypot(lines[0][p], lines[1][p]);
            double to = Math.hypot(lines[0][p + 1], lines[1][p + 1]);
            assertEquals(from, to, 1e-2);
            assertTrue(Double.isNaN(lines[1][p + 2]));
            least = Math.min(least, from);
        }
        assertEquals(0.71, least, 0.05, "a tenth of the square's area lies within the lowest line");
    }
}
