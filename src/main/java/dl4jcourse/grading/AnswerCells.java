package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code of a learner's notebook: all cells of the lecture as the lecture has them.
 *
 * @param learners what the learner handed in
 * @param restored with the lecture's cells, in the lecture's order
 */
record AnswerCells(Notebook lecture, Notebook learners, Notebook restored) {
    /** Of a cell, and of all own cells together: the compiler takes minutes for more. */
    static final int MOST_CHARACTERS = 100_000;

    /** A line for the kernel, not for Java: {@code %maven …}. */
    private static final Pattern MAGIC = Pattern.compile("(?m)^%%?[a-zA-Z].*$");

    static AnswerCells of(Notebook lecture, Notebook learners) {
        Notebook named = CellNames.restore(lecture, learners);
        return new AnswerCells(lecture, named, NotebookUpdate.of(lecture, named).notebook());
    }

    /** The learner's text of an exercise: one, none if the cell is gone, several if nobody knows which is the answer. */
    List<String> answers(Exercise exercise) {
        return sources(new ExerciseCells(lecture, learners).of(exercise));
    }

    /** The lecture's check of it. */
    String check(Exercise exercise) {
        return lecture.cell("check-" + exercise.dashed()).orElseThrow().source();
    }

    /** The cells that the learner added, in their order, up to a length that no notebook needs. */
    List<String> own() {
        return sources(ownCells());
    }

    /** The lecture's cells but exercises and checks, and the learner's own, in the notebook's order. */
    List<String> all() {
        Set<Cell> own = Set.copyOf(ownCells());
        return sources(restored.cells().stream()
                .filter(cell -> isLectures(cell)
                        ? !cell.tags().contains("exercise") && !cell.tags().contains("check")
                        : own.contains(cell))
                .toList());
    }

    private boolean isLectures(Cell cell) {
        return lecture.cell(cell.id()).isPresent();
    }

    /** Code; not what is an exercise's without its id, nor copies of the lecture's. */
    private List<Cell> ownCells() {
        Set<String> known = Stream.concat(
                        lecture.cells().stream().map(Cell::source),
                        NotebookExaminer.exercises(lecture).stream()
                                .flatMap(exercise -> new ExerciseCells(lecture, learners)
                                        .of(exercise).stream().map(Cell::source)))
                .collect(Collectors.toSet());
        List<Cell> own = new ArrayList<>();
        int length = 0;
        for (Cell cell : restored.cells()) {
            boolean isOwn = cell.kind() == Cell.Kind.CODE && !isLectures(cell) && !known.contains(cell.source());
            if (!isOwn || length + cell.source().length() > MOST_CHARACTERS) continue;
            length += cell.source().length();
            own.add(cell);
        }
        return own;
    }

    private static List<String> sources(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .map(cell -> MAGIC.matcher(cell.source()).replaceAll(""))
                .toList();
    }
}
