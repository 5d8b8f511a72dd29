package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jupyter saved comes out as it went in. */
class RoundTripTest {

    @TempDir
    Path folder;

    /** Written by nbformat 5.11: outputs, attachments, odd line ends, floats as Python prints them, foreign keys. */
    private static byte[] saved() throws IOException {
        try (var in = RoundTripTest.class.getResourceAsStream("saved-by-jupyter.ipynb")) {
            return in.readAllBytes();
        }
    }

    private static Notebook notebook() throws IOException {
        return NotebookReader.parse("saved", new String(saved(), StandardCharsets.UTF_8));
    }

    @Test
    void aFileSavedByJupyterKeepsItsBytes() throws IOException {
        Path file = folder.resolve("new/copy.ipynb");
        NotebookWriter.write(file, notebook());
        assertArrayEquals(saved(), Files.readAllBytes(file));
        assertArrayEquals(saved(), NotebookWriter.bytes(NotebookReader.read(file)));
    }

    @Test
    void writingLeavesNoOtherFile() throws IOException {
        NotebookWriter.write(folder.resolve("a.ipynb"), notebook());
        NotebookWriter.write(folder.resolve("a.ipynb"), notebook());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("a.ipynb"),
                    files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void cellsAreFoundById() throws IOException {
        Cell cell = notebook().cell("first-sum").orElseThrow();
        assertEquals("var s = \"a\\tb\";\n\n1 + 2", cell.source());
        assertEquals(List.of("check"), cell.tags());
        assertEquals(3, cell.outputs().size());
        assertTrue(notebook().cell("none").isEmpty());
    }

    @Test
    void anAnswerChangesOnlyItsCell() throws IOException {
        Notebook before = notebook();
        Notebook after = before.withCells(before.cells().stream()
                .map(cell -> cell.id().equals("empty") ? cell.withSource("2") : cell)
                .toList());
        String expected = NotebookWriter.text(before).replace("\"source\": []", "\"source\": [\n    \"2\"\n   ]");
        assertEquals(expected, NotebookWriter.text(after));
    }

    @Test
    void clearedCellsHaveNotRun() throws IOException {
        Cell cleared = notebook().cell("first-sum").orElseThrow().withoutOutputs();
        assertEquals(List.of(), cleared.outputs());
        assertTrue(cleared.rest().get("execution_count").isJsonNull());
        Cell prose = notebook().cell("intro").orElseThrow();
        assertEquals(prose, prose.withoutOutputs());
    }

    @Test
    void cellsNeverChange() {
        JsonObject metadata = new JsonObject();
        Cell cell = new Cell(Cell.Kind.RAW, "a", "", metadata, new JsonObject());
        metadata.addProperty("late", 1);
        cell.metadata().addProperty("later", 1);
        assertEquals(new JsonObject(), cell.metadata());
        assertNotEquals(metadata, cell.metadata());
    }
}
