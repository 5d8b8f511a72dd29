package dl4jcourse.ipynb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a learner's notebook up to a new version of its lecture: cells of the lecture are renewed, answers and the
 * learner's own cells stay, answers also when the lecture no longer has their exercise.
 *
 * @param notebook the learner's notebook, brought up to date
 * @param renewed how many cells of the lecture came, went or changed
 * @param kept how many answers and own cells were taken over
 */
public record NotebookUpdate(Notebook notebook, int renewed, int kept) {
    private static final String ANSWER = "exercise";
    private static final String FIRST = "";

    /** The learner's notebook with the cells of {@code lecture}. */
    public static NotebookUpdate of(Notebook lecture, Notebook learners) {
        Map<String, List<Cell>> own = ownCells(lecture, learners);
        List<Cell> cells = new ArrayList<>(own.getOrDefault(FIRST, List.of()));
        int renewed = 0;
        int answers = 0;
        for (Cell wanted : lecture.cells()) {
            Optional<Cell> present = learners.cell(wanted.id());
            boolean answer = wanted.tags().contains(ANSWER) && present.isPresent();
            boolean same = present.map(Cell::source).equals(Optional.of(wanted.source()));
            cells.add(answer || same ? present.map(cell -> keep(cell, wanted)).orElse(wanted) : wanted);
            cells.addAll(own.getOrDefault(wanted.id(), List.of()));
            renewed += answer || same ? 0 : 1;
            answers += answer && !same ? 1 : 0;
        }
        int ownCount = own.values().stream().mapToInt(List::size).sum();
        int gone = learners.cells().size() - ownCount - (int) present(lecture, learners);
        Notebook updated = new Notebook(cells, lecture.metadata(), lecture.minor(), learners.rest());
        return new NotebookUpdate(updated, renewed + gone, answers + ownCount);
    }

    /** The learner's text and outputs, with the lecture's tags. */
    private static Cell keep(Cell learners, Cell lecture) {
        return new Cell(learners.kind(), learners.id(), learners.source(), lecture.metadata(), learners.rest());
    }

    private static long present(Notebook lecture, Notebook learners) {
        return lecture.cells().stream()
                .filter(cell -> learners.cell(cell.id()).isPresent())
                .count();
    }

    /** The learner's own cells and answers to exercises that are gone, each under the lecture's cell that it follows. */
    private static Map<String, List<Cell>> ownCells(Notebook lecture, Notebook learners) {
        Map<String, List<Cell>> own = new HashMap<>();
        String previous = FIRST;
        for (Cell cell : learners.cells()) {
            if (lecture.cell(cell.id()).isPresent()) {
                previous = cell.id();
            } else if (!cell.isOfLecture() || cell.tags().contains(ANSWER)) {
                own.computeIfAbsent(previous, id -> new ArrayList<>()).add(cell);
            }
        }
        return own;
    }
}
