package dl4jcourse.ipynb;

import static dl4jcourse.ipynb.MasterTexts.CODE;
import static dl4jcourse.ipynb.MasterTexts.FRONT;
import static dl4jcourse.ipynb.MasterTexts.PROSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks follow their masters. */
class NotebookBuilderTest {

    @TempDir
    Path root;

    private Path lectures;
    private Path notebooks;

    @BeforeEach
    void twoMasters() throws IOException {
        lectures = Files.createDirectory(root.resolve("lectures"));
        notebooks = root.resolve("notebooks");
        Files.writeString(lectures.resolve("00-a.md"), FRONT + PROSE + CODE);
        Files.writeString(lectures.resolve("01-b.md"), FRONT + CODE + PROSE);
        Files.writeString(lectures.resolve("README.md"), "no master");
    }

    private List<Path> build() throws IOException {
        return NotebookBuilder.build(lectures, notebooks);
    }

    private List<Path> stale() throws IOException {
        return NotebookBuilder.stale(lectures, notebooks);
    }

    private Path en(String name) {
        return notebooks.resolve("en").resolve(name);
    }

    private Path ja(String name) {
        return notebooks.resolve("ja").resolve(name);
    }

    @Test
    void everyMasterBecomesANotebookInEachLanguage() throws IOException {
        List<Path> all = List.of(en("00-a.ipynb"), en("01-b.ipynb"), ja("00-a.ipynb"), ja("01-b.ipynb"));
        assertEquals(all, stale());
        assertFalse(Files.exists(notebooks), "stale writes nothing");
        assertEquals(all, build());
        assertEquals(List.of(), stale());
    }

    @Test
    void buildingTwiceTouchesNothing() throws IOException {
        build();
        var before = Files.getLastModifiedTime(en("00-a.ipynb"));
        assertEquals(List.of(), build());
        assertEquals(before, Files.getLastModifiedTime(en("00-a.ipynb")));
    }

    @Test
    void oneChangedByteIsStale() throws IOException {
        build();
        byte[] bytes = Files.readAllBytes(ja("01-b.ipynb"));
        bytes[bytes.length - 2] ^= 1;
        Files.write(ja("01-b.ipynb"), bytes);
        assertEquals(List.of(ja("01-b.ipynb")), stale());
        assertEquals(List.of(ja("01-b.ipynb")), build());
        assertEquals(List.of(), stale());
    }

    @Test
    void aChangedTitleMakesOneLanguageStale() throws IOException {
        build();
        Files.writeString(lectures.resolve("00-a.md"), FRONT.replace("はじめに", "最初") + PROSE + CODE);
        assertEquals(List.of(ja("00-a.ipynb")), stale());
    }

    @Test
    void notebooksWithoutMasterGoButForeignOnesStay() throws IOException {
        build();
        Files.copy(en("00-a.ipynb"), en("foreign.ipynb"));
        Files.writeString(en("foreign.ipynb"), "{\"nbformat\": 4, \"cells\": []}");
        Files.delete(lectures.resolve("01-b.md"));
        assertEquals(List.of(en("01-b.ipynb"), ja("01-b.ipynb")), build());
        assertFalse(Files.exists(en("01-b.ipynb")));
        assertTrue(Files.exists(en("foreign.ipynb")));
    }

    @Test
    void nothingIsWrittenWhenAnyMasterIsWrong() throws IOException {
        Files.writeString(lectures.resolve("01-b.md"), FRONT);
        Files.writeString(lectures.resolve("2-c.md"), FRONT + PROSE);
        String message = assertThrows(MasterException.class, this::build).getMessage();
        assertTrue(message.contains("01-b.md:7: "), message);
        assertTrue(message.contains("\n") && message.contains("2-c.md:1: expected a file name like"), message);
        assertFalse(Files.exists(notebooks));
    }

    @Test
    void noMasterAtAllIsAnError() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));
        assertThrows(MasterException.class, () -> NotebookBuilder.build(empty, notebooks));
        assertThrows(MasterException.class, () -> NotebookBuilder.stale(root.resolve("typo"), notebooks));
    }

    @Test
    void codeIsTheSameInBothLanguages() throws IOException {
        build();
        assertEquals(code(en("00-a.ipynb")), code(ja("00-a.ipynb")));
        assertEquals(1, code(en("00-a.ipynb")).size());
    }

    private static List<Cell> code(Path file) throws IOException {
        return NotebookReader.read(file).cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .toList();
    }
}
