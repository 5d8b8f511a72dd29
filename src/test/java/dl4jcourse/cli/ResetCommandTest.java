package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The stub comes back, the answer is kept, and everything else stays. */
class ResetCommandTest {
    @TempDir
    Path folder;

    private Path work;

    @BeforeEach
    void giveOutAndAnswer() throws IOException {
        Path lecture = folder.resolve("notebooks/en/04-losses.ipynb");
        work = folder.resolve("work/en/04-losses.ipynb");
        write(lecture, "stub");
        write(work, "my answer");
    }

    private static void write(Path file, String answer) throws IOException {
        Cell demo = Cell.code("demo", answer + " elsewhere", List.of());
        Cell exercise = Cell.code("exercise-4-1", answer, List.of("exercise"));
        NotebookWriter.write(file, new Notebook(List.of(demo, exercise), new JsonObject()));
    }

    private void reset(String id) throws IOException {
        ResetCommand command = new ResetCommand(new Project(folder), new Messages(Language.EN));
        new CommandLine(command).parseArgs(id);
        command.call();
    }

    @Test
    void theStubComesBackAndTheAnswerIsKept() throws IOException {
        byte[] before = Files.readAllBytes(work);
        reset("4.1");
        List<Cell> cells = NotebookReader.read(work).cells();
        assertEquals("my answer elsewhere", cells.get(0).source());
        assertEquals("stub", cells.get(1).source());
        try (var kept = Files.list(work.resolveSibling("before-update"))) {
            assertEquals(
                    -1,
                    java.util.Arrays.mismatch(
                            before, Files.readAllBytes(kept.findFirst().orElseThrow())));
        }
    }

    @Test
    void whatCannotBeResetIsSaid() {
        fails("4.2", "exercise 4.2 is in none of your notebooks");
        fails("99.1", "99.1");
    }

    @Test
    void aBrokenNotebookIsLeftAndSaid() throws IOException {
        Files.writeString(work, "{\"cells\": [");
        fails("4.1", "the notebook cannot be read");
        assertEquals("{\"cells\": [", Files.readString(work));
    }

    private void fails(String id, String words) {
        String message = assertThrows(CourseException.class, () -> reset(id)).getMessage();
        assertTrue(message.contains(words), message);
    }
}
