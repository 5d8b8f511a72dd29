package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    @TempDir
    Path folder;

    private Workbooks workbooks = new Workbooks(new Project(folder), Language.EN);
    private Project project = new Project(folder);

    @BeforeEach
    void makeNotebooks() throws IOException {
        project = new Project(folder);
        workbooks = new Workbooks(project, Language.EN);
        Files.createDirectories(folder.resolve("notebooks/en"));
        Files.writeString(folder.resolve("notebooks/en/00-getting-started.ipynb"), "{}");
        Files.writeString(folder.resolve("notebooks/en/01-perceptron.ipynb"), "{}");
    }

    @Test
    void copiesWhatIsMissingAndKeepsAnswers() throws IOException {
        Path mine = project.work(Language.EN).resolve("01-perceptron.ipynb");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "{\"my\": \"answers\"}");
        workbooks.prepare();
        assertEquals("{\"my\": \"answers\"}", Files.readString(mine));
        assertEquals("{}", Files.readString(mine.resolveSibling("00-getting-started.ipynb")));
    }

    @Test
    void startsWithTheFirstNotebook() throws IOException {
        workbooks.prepare();
        assertEquals("/lab/tree/00-getting-started.ipynb", workbooks.startPage());
    }

    @Test
    void startsWithTheBareLabWhenThereIsNone() throws IOException {
        Workbooks japanese = new Workbooks(project, Language.JA);
        japanese.prepare();
        assertEquals("/lab", japanese.startPage());
    }
}
