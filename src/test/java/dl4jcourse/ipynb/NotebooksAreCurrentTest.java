package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed notebooks are what the masters make; without any master this fails, naming the folder. */
class NotebooksAreCurrentTest {

    @Test
    void noNotebookIsStale() throws IOException {
        assertEquals(
                List.of(),
                NotebookBuilder.stale(Project.LECTURES, Project.NOTEBOOKS),
                "these differ from their master: run ./course notebooks and commit what it writes");
    }
}
