package dl4jcourse.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cells of a notebook are the learner's. */
class AnswerCellsTest {
    private static final Exercise MSE = Exercises.of("4.1");
    private static final String ANSWER = "double mse(double[] a, double[] b) { return 0; }";

    private static Notebook lecture() throws IOException {
        return NotebookReader.read(
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("notebooks/en/04-losses.ipynb"));
    }

    private static Cell cell(Cell.Kind kind, String source) {
        String id = "own-" + Integer.toHexString(source.hashCode());
        return new Cell(
                kind,
                id,
                source,
                new JsonObject(),
                Cell.code(id, source, List.of()).rest());
    }

    /** The lecture with these cells in the place of exercise 4.1. */
    private static AnswerCells with(Cell... cells) throws IOException {
        List<Cell> all = new ArrayList<>(lecture().cells());
        all.removeIf(cell -> cell.id().equals(ExerciseCells.id(MSE)));
        all.addAll(List.of(cells));
        return AnswerCells.of(lecture(), lecture().withCells(all));
    }

    @Test
    void proseDoesNotCountAsCode() throws IOException {
        Cell notes = cell(Cell.Kind.MARKDOWN, "I wonder. ".repeat(9_000));
        Cell helper = cell(Cell.Kind.CODE, "int helper = 1; // " + "x".repeat(50_000));
        Cell more = cell(Cell.Kind.CODE, "int more = 1; // " + "x".repeat(60_000));
        assertTrue(with(notes, helper).own().equals(List.of(helper.source())), "the helper stays");
        assertTrue(with(helper, more).own().equals(List.of(helper.source())), "code has a limit");
    }

    @Test
    void aCellWithoutItsIdIsFoundByItsMethod() throws IOException {
        assertEquals(List.of(ANSWER), with(cell(Cell.Kind.CODE, ANSWER)).answers(MSE));
        assertEquals(List.of(), with(cell(Cell.Kind.CODE, "// " + ANSWER)).answers(MSE));
    }

    @Test
    void aCellMadeToBeSlowIsNot() throws IOException {
        AnswerCells slow = with(cell(Cell.Kind.CODE, "int mse(\n".repeat(100_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(List.of(), slow.answers(MSE)));
    }
}
