package dl4jcourse.grading;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lecture's cells in a notebook that has lost its ids, as tools older than notebook format 4.5 write it. */
final class CellNames {
    private CellNames() {}

    /** The learner's notebook, cells named by what their metadata says where the id itself is gone. */
    static Notebook restore(Notebook lecture, Notebook learners) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : learners.cells()) {
            boolean known = lecture.cell(cell.id()).isPresent();
            cells.add(
                    known
                            ? cell
                            : marked(cell, lecture, learners, cells)
                                    .map(id -> renamed(cell, id))
                                    .orElse(cell));
        }
        return learners.withCells(cells);
    }

    private static Optional<String> marked(Cell cell, Notebook lecture, Notebook learners, List<Cell> before) {
        return mark(cell)
                .filter(id -> lecture.cell(id).isPresent())
                .filter(id -> !id.startsWith("exercise-")) // of two, the first need not be the answer: ExerciseCells
                .filter(id -> learners.cell(id).isEmpty())
                .filter(id -> before.stream().noneMatch(other -> other.id().equals(id)));
    }

    /** The lecture's cell that a cell is or was copied from, by what its metadata says. */
    static Optional<String> mark(Cell cell) {
        JsonObject metadata = cell.metadata();
        Optional<String> grade = metadata.get("nbgrader") instanceof JsonObject nbgrader
                ? text(nbgrader.get("grade_id"))
                : Optional.empty();
        return text(metadata.get(Notebook.KEY)).or(() -> grade);
    }

    private static Optional<String> text(JsonElement element) {
        return element instanceof JsonPrimitive primitive ? Optional.of(primitive.getAsString()) : Optional.empty();
    }

    private static Cell renamed(Cell cell, String id) {
        return new Cell(cell.kind(), id, cell.source(), cell.metadata(), cell.rest());
    }
}
