package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one notebook, counting from 1 in messages. */
final class CellReader {

    private final String file;
    private final Map<String, Integer> placeOfId = new HashMap<>();

    CellReader(String file) {
        this.file = file;
    }

    List<Cell> cells(JsonArray array) {
        Set<String> taken = array.asList().stream().map(CellReader::id).collect(Collectors.toSet());
        List<Cell> cells = new ArrayList<>();
        for (JsonElement element : array) {
            cells.add(cell(element, cells.size() + 1, taken));
        }
        return cells;
    }

    private Cell cell(JsonElement element, int place, Set<String> taken) {
        if (!(element instanceof JsonObject object)) {
            throw error(place, "an object", NotebookReader.kind(element));
        }
        JsonObject rest = object.deepCopy();
        Cell.Kind kind = kind(rest.remove("cell_type"), place);
        String source = source(rest.remove("source"), place);
        JsonObject metadata = rest.remove("metadata") instanceof JsonObject found ? found : new JsonObject();
        String id = id(element).isEmpty() ? freeId(place, taken) : unique(id(element), place);
        rest.remove("id");
        return new Cell(kind, id, source, metadata, rest);
    }

    private static String id(JsonElement cell) {
        return cell instanceof JsonObject object && object.get("id") instanceof JsonPrimitive id
                ? id.getAsString()
                : "";
    }

    /** {@code cell-3} for the third cell, with more dashes while another cell has that id. */
    private static String freeId(int place, Set<String> taken) {
        String id = "cell-" + place;
        while (taken.contains(id)) {
            id = id.replaceFirst("-", "--");
        }
        return id;
    }

    private String unique(String id, int place) {
        Integer before = placeOfId.put(id, place);
        if (before != null) {
            throw error(place, "an id of its own", "id \"" + id + "\", which cell " + before + " has too");
        }
        return id;
    }

    private Cell.Kind kind(@Nullable JsonElement type, int place) {
        return Arrays.stream(Cell.Kind.values())
                .filter(kind -> new JsonPrimitive(kind.code()).equals(type))
                .findFirst()
                .orElseThrow(() -> error(place, "cell_type code, markdown or raw", NotebookReader.kind(type)));
    }

    private String source(@Nullable JsonElement source, int place) {
        return SourceLines.join(source == null ? new JsonObject() : source)
                .orElseThrow(
                        () -> error(place, "a source, a string or a list of strings", NotebookReader.kind(source)));
    }

    private NotebookException error(int place, String expected, String found) {
        return new NotebookException(file, expected + " in cell " + place, found, NotebookException.SAVE_AGAIN);
    }
}
