package dl4jcourse.ipynb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookUpdateTest {
    private static final Cell INTRO = Cell.markdown("intro", "Read");
    private static final Cell ANSWER = Cell.code("answer", "// not written yet", List.of("exercise"));
    private static final Cell DEMO = Cell.code("demo", "1 + 1", List.of());

    private static Notebook notebook(Cell... cells) {
        return new Notebook(List.of(cells), new JsonObject());
    }

    private static Cell own(String id, Cell copied) {
        return new Cell(Cell.Kind.CODE, id, "mine", copied.metadata(), copied.rest());
    }

    private static Cell ran(Cell cell) {
        JsonObject rest = cell.rest();
        JsonArray outputs = new JsonArray();
        outputs.add("2");
        rest.add("outputs", outputs);
        return new Cell(cell.kind(), cell.id(), cell.source(), cell.metadata(), rest);
    }

    private static List<String> sources(NotebookUpdate update) {
        List<String> sources = new ArrayList<>();
        update.notebook().cells().forEach(cell -> sources.add(cell.source()));
        return sources;
    }

    @Test
    void anUpToDateNotebookStaysAsItIs() {
        Notebook learners = notebook(INTRO, ANSWER.withSource("x -> x"), ran(DEMO), own("n1", DEMO));
        NotebookUpdate update = NotebookUpdate.of(notebook(INTRO, ANSWER, DEMO), learners);
        assertEquals(learners.cells(), update.notebook().cells());
        assertEquals(0, update.renewed());
        assertEquals(2, update.kept());
    }

    @Test
    void theLecturesCellsAreRenewedAndAnswersStay() {
        Notebook lecture = notebook(INTRO.withSource("Read this"), ANSWER, DEMO.withSource("2 + 2"));
        Notebook learners = notebook(INTRO, ANSWER.withSource("x -> x"), ran(DEMO.withSource("1 + 3")));
        NotebookUpdate update = NotebookUpdate.of(lecture, learners);
        assertEquals(List.of("Read this", "x -> x", "2 + 2"), sources(update));
        assertEquals(List.of(), update.notebook().cells().get(2).outputs());
        assertEquals(2, update.renewed());
        assertEquals(1, update.kept());
    }

    @Test
    void ownCellsStayBehindTheCellTheyFollow() {
        Notebook learners = notebook(own("top", DEMO), INTRO, own("n1", INTRO), own("n2", DEMO), DEMO);
        NotebookUpdate update = NotebookUpdate.of(notebook(INTRO, ANSWER, DEMO), learners);
        assertEquals(List.of("mine", "Read", "mine", "mine", "// not written yet", "1 + 1"), sources(update));
        assertEquals(3, update.kept());
        assertEquals(1, update.renewed());
    }

    /** The planted mistake: a cell the lecture no longer has goes, but what the learner wrote behind it must not. */
    @Test
    void ownCellsBehindARemovedCellAreNotLost() {
        Notebook learners = notebook(INTRO, DEMO, own("n1", DEMO), ANSWER);
        NotebookUpdate update = NotebookUpdate.of(notebook(INTRO, ANSWER), learners);
        assertEquals(List.of("Read", "mine", "// not written yet"), sources(update));
        assertEquals(1, update.renewed());
    }

    @Test
    void theAnswerToARemovedExerciseBecomesTheLearnersOwn() {
        Notebook learners = notebook(INTRO, ANSWER.withSource("x -> x"), DEMO);
        NotebookUpdate update = NotebookUpdate.of(notebook(INTRO, DEMO), learners);
        assertEquals(learners.cells(), update.notebook().cells());
        assertEquals(0, update.renewed());
        assertEquals(1, update.kept());
    }

    @Test
    void theAnswerToARenamedExerciseStaysBesideTheNewOne() {
        Cell renamed = Cell.code("answer-2", "// not written yet", List.of("exercise"));
        NotebookUpdate update =
                NotebookUpdate.of(notebook(INTRO, renamed), notebook(INTRO, ANSWER.withSource("x -> x")));
        assertEquals(List.of("Read", "x -> x", "// not written yet"), sources(update));
    }
}
