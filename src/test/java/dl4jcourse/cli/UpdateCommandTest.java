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
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateCommandTest {
    @TempDir
    Path folder;

    private Path lecture;
    private Path work;

    @BeforeEach
    void giveOutAndAnswer() throws IOException {
        lecture = folder.resolve("notebooks/en/00-start.ipynb");
        Files.createDirectories(lecture.getParent());
        write("old", "not written yet");
        new Workbooks(new Project(folder), Language.EN).prepare();
        work = folder.resolve("work/en/00-start.ipynb");
        Notebook answered = NotebookReader.read(work);
        NotebookWriter.write(
                work,
                answered.withCells(
                        List.of(answered.cells().get(0), answered.cells().get(1).withSource("my answer"))));
    }

    private void write(String demo, String answer) throws IOException {
        Cell exercise = Cell.code("answer", answer, List.of("exercise"));
        NotebookWriter.write(
                lecture, new Notebook(List.of(Cell.code("demo", demo, List.of()), exercise), new JsonObject()));
    }

    private void update() throws IOException {
        new UpdateCommand(new Project(folder), new Messages(Language.EN)).call();
    }

    @Test
    void renewsTheLectureAndKeepsTheAnswer() throws IOException {
        byte[] before = Files.readAllBytes(work);
        write("new", "still not written");
        update();
        List<Cell> cells = NotebookReader.read(work).cells();
        assertEquals(
                List.of("new", "my answer"), cells.stream().map(Cell::source).toList());
        assertEquals(Set.of(new String(before)), keptVersions());
    }

    @Test
    void everyVersionBeforeAnUpdateIsKept() throws IOException {
        Set<String> versions = new HashSet<>();
        for (String demo : List.of("new", "newer", "newest")) {
            versions.add(Files.readString(work));
            write(demo, "still not written");
            update();
        }
        assertEquals(versions, keptVersions());
    }

    private Set<String> keptVersions() throws IOException {
        Set<String> versions = new HashSet<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(work.resolveSibling("before-update"), "00-start-????-??-??T????*.ipynb")) {
            for (Path file : files) versions.add(Files.readString(file));
        }
        return versions;
    }

    @Test
    void nothingNewChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(work);
        update();
        assertEquals(new String(before), Files.readString(work));
        assertTrue(Files.notExists(work.resolveSibling("before-update")));
    }

    @Test
    void aSpoiltNotebookIsNamedAndLeftAlone() throws IOException {
        Files.writeString(work, "{");
        write("new", "x");
        assertThrows(CourseException.class, this::update);
        assertEquals("{", Files.readString(work));
    }

    @Test
    void aDeletedNotebookComesBack() throws IOException {
        Files.delete(work);
        update();
        assertTrue(Files.exists(work));
    }
}
