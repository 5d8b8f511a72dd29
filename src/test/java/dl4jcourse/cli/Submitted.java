package dl4jcourse.cli;

import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notebooks of the lecture on losses with an answer to exercise 4.1, as learners hand them in. */
final class Submitted {
    static final String LECTURE = "04-losses";
    static final String EXERCISE = "exercise-4-1";
    static final String RIGHT = "double mse(double[] a, double[] b) {\n"
            + "    double s = 0;\n    for (int i = 0; i < b.length; i++) s += (a[i] - b[i]) * (a[i] - b[i]);\n"
            + "    return s / b.length;\n}";

    private Submitted() {}

    static Notebook lecture(String language) throws IOException {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return NotebookReader.read(root.resolve("notebooks/" + language + "/" + LECTURE + ".ipynb"));
    }

    /** @param own text of a cell that the learner has added; none if it is empty */
    static Notebook notebook(String language, String answer, String own) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : lecture(language).cells()) {
            if (cell.id().equals(EXERCISE) && !own.isEmpty()) cells.add(ownCell("my-own", own));
            cells.add(cell.id().equals(EXERCISE) ? cell.withSource(answer) : cell);
        }
        return lecture(language).withCells(cells);
    }

    static Cell ownCell(String id, String text) {
        Cell cell = Cell.code(id, text, List.of());
        return new Cell(cell.kind(), cell.id(), text, new com.google.gson.JsonObject(), cell.rest());
    }

    static byte[] bytes(Notebook notebook) {
        return NotebookWriter.bytes(notebook);
    }

    static String text(Notebook notebook) {
        return new String(bytes(notebook), StandardCharsets.UTF_8);
    }

    /** Writes {@code learner/04-losses.ipynb}. */
    static void write(Path folder, String learner, byte[] bytes) throws IOException {
        Path file = folder.resolve(learner).resolve(LECTURE + ".ipynb");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
