package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static Picture picture() {
        return Bars.of("exercise", "mean (%)", new TreeMap<>(Map.of("4.1", 20, "4.2", 80)));
    }

    @Test
    void saysWhatItShowsAndIsTheSameEveryTime() {
        assertEquals("mean (%): {4.1=20, 4.2=80}", picture().description());
        assertTrue(picture().svg().contains("<svg"));
        assertEquals(picture().svg(), picture().svg());
    }

    @Test
    void wantsABar() {
        assertThrows(IllegalArgumentException.class, () -> Bars.of("x", "y", Map.of()));
    }
}
