package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FilmStripTest {
    private static Picture line(double slope) {
        return Curves.of("slope " + slope, Map.of("line", z -> slope * z));
    }

    @Test
    void paperShowsTheFirstAndTheLastFrame() throws IOException {
        FilmStrip strip = FilmStrip.of("a line turns", List.of(line(1), line(2), line(3)));
        var first = ImageIO.read(new ByteArrayInputStream(strip.first().png()));
        var print = ImageIO.read(new ByteArrayInputStream(strip.print()));
        assertEquals(2 * first.getWidth(), print.getWidth());
        assertEquals(first.getHeight(), print.getHeight());
        int differences = 0;
        for (int x = 0; x < first.getWidth(); x++) {
            assertEquals(first.getRGB(x, 100), print.getRGB(x, 100));
            differences += print.getRGB(x, 100) == print.getRGB(x + first.getWidth(), 100) ? 0 : 1;
        }
        assertTrue(differences > 0, "the last frame looks like the first");
    }

    @Test
    void theTextNamesBothEnds() {
        String text = FilmStrip.of("a line turns", List.of(line(1), line(3))).toString();
        assertTrue(text.startsWith("a line turns (2 frames, from: slope 1.0") && text.contains("to: slope 3.0"), text);
    }

    @Test
    void noFramesAndTooManyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> FilmStrip.of("empty", List.of()));
        List<Picture> many = Collections.nCopies(201, line(1));
        String message = assertThrows(IllegalArgumentException.class, () -> FilmStrip.of("long", many))
                .getMessage();
        assertEquals("FilmStrip: 1 to 200 frames expected, but got 201; draw every k-th step only", message);
    }
}
