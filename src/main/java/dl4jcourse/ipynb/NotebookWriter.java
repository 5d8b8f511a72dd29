package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes notebooks byte for byte as Jupyter does. */
public final class NotebookWriter {

    private NotebookWriter() {}

    /**
     * Writes a notebook, whole or not at all.
     *
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public static void write(Path file, Notebook notebook) throws IOException {
        AtomicFile.write(file, bytes(notebook));
    }

    /** The bytes of the file: UTF-8, with a newline at the end. */
    public static byte[] bytes(Notebook notebook) {
        return text(notebook).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of the file. */
    public static String text(Notebook notebook) {
        JsonObject root = notebook.rest();
        JsonArray cells = new JsonArray();
        notebook.cells().forEach(cell -> cells.add(cell(cell)));
        root.add("cells", cells);
        root.add("metadata", notebook.metadata());
        root.addProperty("nbformat", 4);
        root.addProperty("nbformat_minor", notebook.minor());
        return JupyterJson.write(root) + "\n";
    }

    private static JsonObject cell(Cell cell) {
        JsonObject object = cell.rest();
        object.addProperty("cell_type", cell.kind().code());
        object.addProperty("id", cell.id());
        object.add("metadata", cell.metadata());
        object.add("source", SourceLines.split(cell.source()));
        return object;
    }
}
