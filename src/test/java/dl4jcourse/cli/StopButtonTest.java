package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stop button in cells that would run for ever, on the real kernel. */
class StopButtonTest {
    private static final String LOOP = "System.out.println(\"go\"); while (true) { }";

    private static final List<String> ENDLESS = List.of(
            LOOP,
            """
            System.out.println("go");
            while (true) { try { Thread.sleep(10); } catch (InterruptedException e) { } }
            """,
            "System.out.println(\"go\"); for (;;) try { Math.sqrt(2); } catch (Throwable t) { }",
            """
            void deeper() { try { deeper(); } catch (StackOverflowError e) { deeper(); } }
            System.out.println("go"); deeper();
            """,
            """
            import java.util.stream.*;
            System.out.println("go"); Stream.iterate(1, n -> n + 1).forEach(n -> { });
            """,
            "System.out.println(\"go\"); IntStream.iterate(0, n -> n + 1).parallel().map(n -> n * 2).forEach(n -> { });",
            """
            Thread spinning = new Thread(() -> { while (true) { } });
            spinning.start(); System.out.println("go"); spinning.join();
            """,
            // The next cell runs while this one is still inside the library.
            """
            double[] numbers = new Random(1).doubles(8_000_000).toArray();
            System.out.println("go"); while (true) Arrays.sort(numbers.clone());
            """);

    @TempDir
    Path folder;

    private List<JsonObject> press(List<String> cells) throws Exception {
        return press(new RealKernel(folder), cells);
    }

    private static List<JsonObject> press(RealKernel kernel, List<String> cells) throws Exception {
        return kernel.python("interrupt_cells.py", cells.toArray(String[]::new))
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void endsThemAndTheNextCellRuns() throws Exception {
        List<JsonObject> seen = press(ENDLESS);
        assertEquals(ENDLESS.size(), seen.size());
        for (JsonObject cell : seen) {
            assertTrue(saysSoShortly(cell.get("output").getAsString()), cell::toString);
            assertEquals("42", cell.get("next").getAsString());
            assertTrue(isAtRest(cell), cell::toString);
        }
    }

    /** Without the agent JJava says that the cell was interrupted, and it goes on. */
    @Test
    void aKernelWithoutTheAgentIsNoticed() throws Exception {
        assertFalse(isAtRest(
                press(new RealKernel(folder).withoutTheAgent(), List.of(LOOP)).get(0)));
    }

    /** JJava's words, or ours when the button is pressed between two statements of the cell; no stack trace. */
    private static boolean saysSoShortly(String output) {
        return (output.contains("Evaluation interrupted.") || output.contains("Stopped: this code was asked to end"))
                && !output.contains("\tat ");
    }

    private static boolean isAtRest(JsonObject cell) {
        return cell.get("cpu_seconds").getAsDouble()
                < 0.15; // at rest 0 to 0.05 s; a loop gets more even of a busy machine
    }
}
