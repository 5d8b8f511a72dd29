package dl4jcourse.exercise;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Lectures;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.Notebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

/** The cells of an exercise in its lecture. */
record ExerciseCells(Cell stub, Cell solved, Cell check) {
    private static final List<Master> MASTERS = masters();

    private static List<Master> masters() {
        try {
            return Lectures.read(Path.of(System.getProperty("basedir", ""), "src/lectures"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static ExerciseCells of(Exercise exercise) {
        Master master = MASTERS.stream()
                .filter(lecture -> lecture.lecture().startsWith("%02d-".formatted(exercise.lecture())))
                .findFirst()
                .orElseThrow();
        Notebook student = master.notebook(Language.EN);
        return new ExerciseCells(
                cell(student, "exercise-" + exercise.dashed()),
                cell(master.solved(Language.EN), "exercise-" + exercise.dashed()),
                cell(student, "check-" + exercise.dashed()));
    }

    /** The ids of all cells with this tag, in all lectures. */
    static List<String> tagged(String tag) {
        return MASTERS.stream()
                .flatMap(master -> master.notebook(Language.EN).cells().stream())
                .filter(cell -> cell.tags().contains(tag))
                .map(Cell::id)
                .toList();
    }

    private static Cell cell(Notebook notebook, String id) {
        return notebook.cell(id).orElseThrow(() -> new NoSuchElementException("no cell " + id));
    }
}
