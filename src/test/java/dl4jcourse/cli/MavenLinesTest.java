package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MavenLinesTest {
    @Test
    void showsAClassThatPassed() {
        assertEquals(
                "  ✓ dl4jcourse.ATest: 4 passed, 0 failed, 1 skipped (0.2 s)\n",
                shown(
                        "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.2 s -- in dl4jcourse.ATest"));
    }

    @Test
    void showsAClassThatFailed() {
        assertEquals(
                "  ✗ dl4jcourse.ATest: 3 passed, 2 failed, 0 skipped (0.2 s)\n",
                shown(
                        "[ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.2 s <<< FAILURE! -- in dl4jcourse.ATest"));
    }

    @Test
    void showsErrorsAndHidesTheRest() {
        assertEquals("[ERROR] cannot find symbol\n", shown("[ERROR] cannot find symbol"));
        assertEquals("", shown("[INFO] BUILD SUCCESS"));
        assertEquals("", shown("[ERROR] "));
    }

    @Test
    void cutsOffEndlessErrors() {
        assertEquals(303, shown("[ERROR] " + "x".repeat(5000)).length());
    }

    private static String shown(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MavenLines(new PrintStream(bytes, true, StandardCharsets.UTF_8)).show(line);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
