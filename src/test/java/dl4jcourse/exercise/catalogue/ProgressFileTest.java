package dl4jcourse.exercise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
    private static final int HINTS = 200;

    @TempDir
    Path folder;

    private static CheckResult lost() {
        return CheckResult.lost(Exercises.of("4.1"), Optional.empty(), "lost", new Texts("en"));
    }

    @Test
    void checksAndHintsAreCounted() {
        ProgressFile file = ProgressFile.in(folder);
        assertEquals(Map.of(), file.entries());
        file.add(lost());
        file.add(lost());
        assertEquals(1, file.countHint("4.1"));
        assertEquals(2, file.countHint("4.1"));
        assertEquals(
                new ProgressFile.Entry(0, CheckResult.Status.FAILED, 2, 2),
                ProgressFile.in(folder).entries().get("4.1"));
        file.forget("4.1");
        assertEquals(Map.of(), file.entries());
    }

    @Test
    void aBrokenFileIsBegunAnew() throws IOException {
        Files.writeString(folder.resolve("progress.json"), "{\"4.1\": {\"poi");
        ProgressFile file = ProgressFile.in(folder);
        assertEquals(Map.of(), file.entries());
        file.add(lost());
        assertEquals(1, file.entries().size());
    }

    @Test
    void anEntryThatIsNoneIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("progress.json"), "{\"4.1\": null, \"4.2\": {}, \"4.3\": {\"status\": \"PASSED\"}}");
        assertEquals(Set.of("4.3"), ProgressFile.in(folder).entries().keySet());
    }

    /** What two kernels do at the same time. */
    public static void main(String[] arguments) {
        ProgressFile file = ProgressFile.in(Path.of(arguments[0]));
        for (int i = 0; i < HINTS; i++) file.countHint(arguments[1]);
    }

    @Test
    void twoKernelsLoseNothing() throws Exception {
        List<Process> kernels = new ArrayList<>();
        for (String exercise : List.of("4.1", "4.2")) kernels.add(kernel(exercise));
        for (Process kernel : kernels) assertEquals(0, kernel.waitFor());
        ProgressFile file = ProgressFile.in(folder);
        assertEquals(HINTS, file.entries().get("4.1").hints());
        assertEquals(HINTS, file.entries().get("4.2").hints());
    }

    private Process kernel(String exercise) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgressFileTest.class.getName(),
                        folder.toString(),
                        exercise)
                .inheritIO()
                .start();
    }

    @Test
    void theReportListsEveryExercise() {
        ProgressFile file = ProgressFile.in(folder);
        file.countHint("4.1");
        ProgressReport report = ProgressReport.of(Optional.of(file), new Texts("ja"));
        assertEquals(Exercises.all().size(), report.lines().size());
        assertTrue(report.toString().contains("未記入"), report.toString());
    }

    @Test
    void anUnknownExerciseIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Exercises.of("99.1"))
                .getMessage();
        assertTrue(message.contains("4.1") && message.endsWith("99.1"), message);
    }

    @Test
    void hintsComeOneByOneWithoutAFileToo() {
        assertTrue(Exercises.hint("4.1").startsWith("Hint 1 of "));
    }
}
