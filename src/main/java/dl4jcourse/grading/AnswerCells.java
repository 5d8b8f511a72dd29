package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookUpdate;
import java.util.List;
import java.util.Optional;

/**
 * The code of a learner's notebook: all cells of the lecture as the lecture has them.
 *
 * @param learners what the learner handed in
 * @param restored with the lecture's cells, in the lecture's order
 */
record AnswerCells(Notebook lecture, Notebook learners, Notebook restored) {
    static AnswerCells of(Notebook lecture, Notebook learners) {
        Notebook named = CellNames.restore(lecture, learners);
        return new AnswerCells(lecture, named, NotebookUpdate.of(lecture, named).notebook());
    }

    /** The learner's text of an exercise; empty if the cell is gone. */
    Optional<String> answer(Exercise exercise) {
        return learners.cell("exercise-" + exercise.dashed())
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .map(Cell::source);
    }

    /** The lecture's check of it. */
    String check(Exercise exercise) {
        return lecture.cell("check-" + exercise.dashed()).orElseThrow().source();
    }

    /** The cells that the learner added. */
    List<String> own() {
        return sources(restored.cells().stream()
                .filter(cell -> lecture.cell(cell.id()).isEmpty())
                .toList());
    }

    /** Everything but exercises and checks, in the notebook's order. */
    List<String> all() {
        return sources(restored.cells());
    }

    private static List<String> sources(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .filter(cell ->
                        !cell.tags().contains("exercise") && !cell.tags().contains("check"))
                .map(Cell::source)
                .toList();
    }
}
