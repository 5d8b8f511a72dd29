package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the cell of an exercise in a learner's notebook: by its id; where tools have dropped the ids by the mark in its metadata;
 * where that is gone too, by the tag and the exercise's method, at last by the method alone.
 */
record ExerciseCells(Notebook lecture, Notebook learners) {
    /** The cells that could be the exercise's, each text once: one, none, or several of which nobody knows which counts. */
    List<Cell> of(Exercise exercise) {
        String id = id(exercise);
        List<Cell> code = learners.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .toList();
        List<Cell> byId = code.stream().filter(cell -> cell.id().equals(id)).toList();
        if (!byId.isEmpty()) return byId;
        List<Cell> free =
                code.stream().filter(cell -> lecture.cell(cell.id()).isEmpty()).toList();
        List<Cell> marked = free.stream()
                .filter(cell -> CellNames.mark(cell).filter(id::equals).isPresent())
                .toList();
        if (!marked.isEmpty()) return distinct(marked, exercise);
        List<Cell> written =
                free.stream().filter(cell -> isUnmarked(cell, exercise)).toList();
        List<Cell> tagged = written.stream()
                .filter(cell -> cell.tags().contains("exercise"))
                .toList();
        return distinct(tagged.isEmpty() ? written : tagged, exercise);
    }

    static String id(Exercise exercise) {
        return "exercise-" + exercise.dashed();
    }

    /** Whether it declares the exercise's method and nothing says that it is another cell of the lecture. */
    private boolean isUnmarked(Cell cell, Exercise exercise) {
        boolean other = CellNames.mark(cell)
                .filter(mark -> lecture.cell(mark).isPresent())
                .isPresent();
        String method = "(?m)^[^/*\\n(]*[\\w>\\]]\\s+" + exercise.signature().name() + "\\s*\\([^()]*\\)[\\s\\w.,]*\\{";
        return !other && Pattern.compile(method).matcher(cell.source()).find();
    }

    /** Copies of the stub do not count beside an answer. */
    private List<Cell> distinct(List<Cell> cells, Exercise exercise) {
        Map<String, Cell> byText = new LinkedHashMap<>();
        cells.forEach(cell -> byText.putIfAbsent(cell.source().strip(), cell));
        if (byText.size() > 1) {
            lecture.cell(id(exercise))
                    .ifPresent(stub -> byText.remove(stub.source().strip()));
        }
        return List.copyOf(byText.values());
    }
}
