package dl4jcourse.exercise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
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
