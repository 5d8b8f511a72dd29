package dl4jcourse.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.train.Epoch;
import dl4jcourse.train.History;
import dl4jcourse.train.Metrics;
import dl4jcourse.train.Progress;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LiveViewTest {
    private static Progress progress(double[] losses, boolean stopped, boolean running) {
        History history = new History("hand", losses, List.of(new Epoch(1, 0.5, 2, Metrics.NONE)), stopped);
        return new Progress(2, 5, losses.length, 10, Duration.ofSeconds(4), history, running);
    }

    @Test
    void tellsWhereItIsAndHowLongItTakes() {
        String line = LiveView.line(progress(new double[] {2, 1}, false, true));
        assertEquals(
                "hand: epoch 2 of 5, update 2 of 10, 4.0 s, about 17 s left; ■ stops and keeps what was learned", line);
        assertTrue(LiveView.line(progress(new double[] {1}, true, false)).endsWith("what was learned is kept"));
        assertTrue(LiveView.line(progress(new double[10], false, false)).endsWith("done"));
        assertTrue(LiveView.line(progress(new double[9], false, false)).endsWith("ended before the last update"));
    }

    @Test
    void drawsEvenBeforeTheFirstUpdateAndAfterAnExplosion() {
        assertTrue(LiveView.html(progress(new double[0], false, true)).contains("points=\"\""));
        String exploded = LiveView.html(progress(new double[] {1, Double.NaN, Double.POSITIVE_INFINITY}, false, true));
        assertFalse(exploded.contains("NaN,") || exploded.contains("Infinity"), exploded);
    }

    @Test
    void bothLanguagesSayTheSame() {
        Words en = Words.of("en");
        Words ja = Words.of("ja");
        assertEquals(
                new TreeSet<>(en.bundle().keySet()), new TreeSet<>(ja.bundle().keySet()));
        assertTrue(ja.get("live.running", "3 秒").contains("3 秒")
                && ja.get("live.done").contains("完了"));
        for (String key : en.bundle().keySet()) {
            assertEquals(places(en.bundle().getString(key)), places(ja.bundle().getString(key)), key);
        }
    }

    private static long places(String text) {
        return text.chars().filter(c -> c == '%').count();
    }
}
