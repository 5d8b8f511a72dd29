package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads notebooks of format 4, a learner's and executed ones too, without losing anything. */
public final class NotebookReader {

    private static final String WHOLE_COPY = "ask for a new copy of the file";

    private static final Pattern PLACE = Pattern.compile("at line \\d+ column \\d+");

    private final String file;

    private NotebookReader(String file) {
        this.file = file;
    }

    /**
     * The notebook in a file. Cells without an id (before format 4.5) get {@code cell-1}, {@code cell-2}, … by place.
     *
     * @throws NotebookException if the file holds no notebook of format 4
     * @throws IOException if the file cannot be read
     */
    public static Notebook read(Path file) throws IOException {
        return parse(file.toString(), Files.readAllBytes(file));
    }

    /**
     * The notebook in the bytes of a file.
     *
     * @param file the name to use in messages
     * @throws NotebookException if the bytes hold no notebook of format 4
     */
    public static Notebook parse(String file, byte[] bytes) {
        String text = StrictText.read(bytes)
                .orElseThrow(
                        () -> new NotebookException(file, "UTF-8 text", "other bytes", NotebookException.SAVE_AGAIN));
        return parse(file, text);
    }

    /**
     * The notebook in a text.
     *
     * @param file the name to use in messages
     * @throws NotebookException if the text holds no notebook of format 4
     */
    public static Notebook parse(String file, String text) {
        NotebookReader reader = new NotebookReader(file);
        return reader.notebook(reader.json(text));
    }

    private JsonElement json(String text) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(json);
            json.peek(); // throws if anything follows
            return root;
        } catch (JsonParseException | IOException wrong) {
            throw notJson(wrong);
        }
    }

    private NotebookException notJson(Exception wrong) {
        boolean truncated = wrong instanceof EOFException || wrong.getCause() instanceof EOFException;
        String found = truncated ? "the end of the file in the middle" : "other text" + place(wrong);
        return error("a notebook in JSON", found, WHOLE_COPY);
    }

    /** Where the JSON breaks: of Gson's message the place alone, the rest is advice to programmers. */
    private static String place(Exception wrong) {
        Matcher place = PLACE.matcher(String.valueOf(wrong.getMessage()));
        return place.find() ? " " + place.group() : "";
    }

    private Notebook notebook(JsonElement root) {
        if (!(root instanceof JsonObject object)) {
            throw error("a notebook, a JSON object", kind(root), WHOLE_COPY);
        }
        JsonObject rest = object.deepCopy();
        requireFormat4(rest.remove("nbformat"));
        int minor = whole(rest.remove("nbformat_minor"), 0);
        JsonObject metadata = rest.remove("metadata") instanceof JsonObject found ? found : new JsonObject();
        List<Cell> cells = new CellReader(file).cells(array(rest.remove("cells")));
        return new Notebook(cells, metadata, minor, rest);
    }

    private void requireFormat4(@Nullable JsonElement format) {
        if (whole(format, -1) != 4) {
            throw error(
                    "\"nbformat\": 4",
                    format == null ? "no nbformat" : "nbformat " + format,
                    NotebookException.SAVE_AGAIN);
        }
    }

    private JsonArray array(@Nullable JsonElement cells) {
        if (!(cells instanceof JsonArray found)) {
            throw error("a list of cells", kind(cells), WHOLE_COPY);
        }
        return found;
    }

    private static int whole(@Nullable JsonElement number, int otherwise) {
        return number != null && number.toString().matches("\\d{1,6}") ? number.getAsInt() : otherwise;
    }

    static String kind(@Nullable JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return "nothing";
        }
        return element.isJsonObject() ? "an object" : element.isJsonArray() ? "a list" : element.toString();
    }

    private NotebookException error(String expected, String found, String todo) {
        return new NotebookException(file, expected, found, todo);
    }
}
