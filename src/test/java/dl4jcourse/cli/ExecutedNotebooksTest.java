package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.MnistFile;
import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a lecture's run is still good; the runs themselves: {@link LecturesOnTheKernelTest}. */
class ExecutedNotebooksTest {
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path root;

    private ExecutedNotebooks executed =
            new ExecutedNotebooks(new Project(Path.of("")), MESSAGES, Map.of("MNIST_DIR", "nothing"));

    @BeforeEach
    void aProjectWhoseLectureHasRun() throws IOException {
        executed = new ExecutedNotebooks(new Project(root), MESSAGES, Map.of("MNIST_DIR", "nothing"));
        for (String file : new String[] {
            "pom.xml",
            "data/rent.csv",
            "src/main/java/dl4jcourse/nn/Matrix.java",
            "src/main/java/dl4jcourse/cli/Course.java",
            "src/main/python/requirements.txt",
            "src/main/python/run_notebook.py",
            "src/main/resources/messages.properties",
            "notebooks/en/04-losses.ipynb",
            "target/executed/en/04-losses.ipynb"
        }) {
            AtomicFile.write(root.resolve(file), "first");
        }
        AtomicFile.write(root.resolve("target/executed/en/04-losses.stamp"), stamp());
    }

    private String stamp() throws IOException {
        return new ExecutionStamp(new Project(root), Map.of("MNIST_DIR", "nothing"))
                .of(root.resolve("notebooks/en/04-losses.ipynb"));
    }

    private boolean isCurrentAfterAChangeOf(String file) throws IOException {
        AtomicFile.write(root.resolve(file), "second");
        return executed.isCurrent(Language.EN, "04-losses");
    }

    @Test
    void aRunIsUsedAgain() throws Exception {
        assertEquals(root.resolve("target/executed/en/04-losses.ipynb"), executed.of(Language.EN, "04-losses"));
        assertTrue(isCurrentAfterAChangeOf("src/main/java/dl4jcourse/cli/Course.java"));
    }

    @Test
    void aChangedLectureRunsAgain() throws IOException {
        assertFalse(isCurrentAfterAChangeOf("notebooks/en/04-losses.ipynb"));
    }

    @Test
    void aChangedLibraryRunsAgain() throws IOException {
        assertFalse(isCurrentAfterAChangeOf("src/main/java/dl4jcourse/nn/Matrix.java"));
    }

    @Test
    void otherVersionsRunAgain() throws IOException {
        assertFalse(isCurrentAfterAChangeOf("pom.xml"));
    }

    @Test
    void aLostNotebookRunsAgain() throws IOException {
        Files.delete(root.resolve("target/executed/en/04-losses.ipynb"));
        assertFalse(executed.isCurrent(Language.EN, "04-losses"));
    }

    @Test
    void realDigitsAreNotSyntheticOnes() throws IOException {
        ExecutionStamp stamp = new ExecutionStamp(new Project(root), Map.of("MNIST_DIR", root.toString()));
        Path lecture = root.resolve("notebooks/en/04-losses.ipynb");
        assertEquals(stamp(), stamp.of(lecture), "a folder without the files is not MNIST");
        for (MnistFile file : MnistFile.ALL)
            AtomicFile.write(root.resolve(file.name().replace(".gz", "")), "digits");
        assertNotEquals(stamp(), stamp.of(lecture));
    }

    @Test
    void anUnknownLectureIsNamed() {
        IOException missing = assertThrows(
                IOException.class, () -> executed.of(Language.EN, "44-nothing").toString());
        assertTrue(missing.getMessage().contains("44-nothing"), missing::getMessage);
    }

    @Test
    void progressCountsCells() {
        CellProgress progress = new CellProgress(MESSAGES);
        assertTrue(progress.after("cell 3 of 40").startsWith("3 of 40 cells, about "));
        assertTrue(progress.after("a warning of the kernel").startsWith("3 of 40 cells"));
    }
}
