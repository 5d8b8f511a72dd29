package dl4jcourse.ipynb;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;

/**
 * A notebook of format 4, the one Jupyter has written since 2015.
 *
 * @param cells the cells, in reading order, ids unique
 * @param metadata the notebook's metadata, known keys and unknown ones
 * @param minor the format's minor version, at least 5, the first in which cells have ids
 * @param rest every other key beside cells, metadata and versions
 */
public record Notebook(List<Cell> cells, JsonObject metadata, int minor, JsonObject rest) {

    /** The minor version the course writes: 4.5. */
    public static final int MINOR = 5;

    /** The metadata key under which the course says which lecture and language a notebook is. */
    public static final String KEY = "dl4jcourse";

    /** Copies the list and the two JSON objects, and lifts older minor versions to 4.5. */
    public Notebook {
        cells = List.copyOf(cells);
        metadata = metadata.deepCopy();
        minor = Math.max(minor, MINOR);
        rest = rest.deepCopy();
    }

    /** A notebook of version 4.5 without keys of other tools. */
    public Notebook(List<Cell> cells, JsonObject metadata) {
        this(cells, metadata, MINOR, new JsonObject());
    }

    /** A copy of the metadata. */
    @Override
    public JsonObject metadata() {
        return metadata.deepCopy();
    }

    /** A copy of the keys the course does not look at. */
    @Override
    public JsonObject rest() {
        return rest.deepCopy();
    }

    /** The cell with this id, if the notebook has it. */
    public Optional<Cell> cell(String id) {
        return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
    }

    /** The lecture this notebook was made from, such as {@code 00-getting-started}; empty for a foreign notebook. */
    public Optional<String> lecture() {
        return mark("lecture");
    }

    /** The language it was made for, {@code en} or {@code ja}; empty for a foreign notebook. */
    public Optional<String> lang() {
        return mark("lang");
    }

    private Optional<String> mark(String key) {
        return Optional.ofNullable(metadata.get(KEY))
                .filter(JsonElement::isJsonObject)
                .map(own -> own.getAsJsonObject().get(key))
                .filter(JsonPrimitive.class::isInstance)
                .map(JsonElement::getAsString);
    }

    /** This notebook with other cells. */
    public Notebook withCells(List<Cell> others) {
        return new Notebook(others, metadata, minor, rest);
    }
}
