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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ResetCommandTest {
    private static final String ID = "exercise-4-1";

    @TempDir
    Path folder;

    private Path work;

    @BeforeEach
    void giveOutAndAnswer() throws IOException {
        Cell other = Cell.code("exercise-4-2", "// another stub", List.of("exercise"));
        Notebook lecture =
                new Notebook(List.of(Cell.code(ID, "// the stub", List.of("exercise")), other), new JsonObject());
        NotebookWriter.write(folder.resolve("notebooks/en/04-losses.ipynb"), lecture);
        new Workbooks(new Project(folder), Language.EN).prepare();
        work = folder.resolve("work/en/04-losses.ipynb");
        NotebookWriter.write(
                work,
                lecture.withCells(lecture.cells().stream()
                        .map(cell -> cell.withSource("// my answer"))
                        .toList()));
    }

    private void reset(String exercise) throws IOException {
        ResetCommand command = new ResetCommand(new Project(folder), new Messages(Language.EN));
        CommandLine.populateCommand(command, exercise);
        command.call();
    }

    private String source(String id) throws IOException {
        return NotebookReader.read(work).cell(id).orElseThrow().source();
    }

    @Test
    void oneAnswerGoesAndIsKept() throws IOException {
        reset("4.1");
        assertEquals("// the stub", source(ID));
        assertEquals("// my answer", source("exercise-4-2"));
        try (Stream<Path> kept = Files.list(work.resolveSibling("before-update"))) {
            Notebook before = NotebookReader.read(kept.findFirst().orElseThrow());
            assertEquals("// my answer", before.cell(ID).orElseThrow().source());
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        String unknown =
                assertThrows(CourseException.class, () -> reset("4.99")).getMessage();
        assertTrue(unknown.contains("4.1") && unknown.endsWith("4.99"), unknown);
        assertThrows(CourseException.class, () -> reset("5.1"));
    }
}
