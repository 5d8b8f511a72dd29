package dl4jcourse.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each row of {@code docs/conventions.md} has a proof, and the tests that it names exist. */
class ConventionsTest {
    private static List<String> complaints(String markdown) throws IOException {
        return Proofs.in(Path.of("src/test/java")).complaints(markdown);
    }

    @Test
    void everyRowNamesATestThatExists() throws IOException {
        String conventions = Files.readString(Path.of("docs/conventions.md"));
        assertTrue(conventions.split("`[A-Z]\\w+Test\\.").length > 50, "it names tests");
        assertEquals(List.of(), complaints(conventions));
    }

    private static String section(String preamble, String row) {
        return "## Losses\n\n" + preamble + "\n\n| | L |\n|---|---|\n" + row + "\n";
    }

    @Test
    void testsThatDoNotExistAreFound() throws IOException {
        assertEquals(List.of("no class NoSuchTest"), complaints("see `NoSuchTest.proves`"));
        assertEquals(List.of("no method ConventionsTest.proves"), complaints("see `ConventionsTest.proves`"));
        assertEquals(List.of(), complaints("see `ConventionsTest.testsThatDoNotExistAreFound`"));
        assertEquals(List.of(), complaints("inherited: `AdamTest.descendsTheValley`"));
    }

    @Test
    void rowsWithoutProofAreFound() throws IOException {
        assertEquals(List.of("no proof of | `Huge` | ½ |"), complaints(section("Means.", "| `Huge` | ½ |")));
        assertEquals(List.of(), complaints(section("Means.", "| `Huge` | ½: `AdamTest` |")));
        assertEquals(List.of(), complaints(section("Proof: `AdamTest`.", "| `Huge` | ½ |")));
        String own = "Proof: its own test and `AdamTest`.";
        assertEquals(List.of("no class HugeTest"), complaints(section(own, "| `Huge` | ½ |")));
        assertEquals(List.of(), complaints(section(own, "| `Adam` | ½ |")));
    }
}
