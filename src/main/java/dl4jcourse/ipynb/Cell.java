package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a notebook. What the course does not look at (outputs, attachments, keys of other tools) stays in
 * {@code rest} as it was read, so that writing loses nothing.
 *
 * @param kind what the cell holds
 * @param id its name, unique in the notebook and equal to the master's
 * @param source its text, lines joined
 * @param metadata its metadata, known keys and unknown ones
 * @param rest every other key of the cell: {@code outputs}, {@code execution_count}, {@code attachments}, …
 */
public record Cell(Kind kind, String id, String source, JsonObject metadata, JsonObject rest) {

    /** What a cell holds. */
    public enum Kind {
        /** Code to run. */
        CODE,
        /** Prose. */
        MARKDOWN,
        /** Text that Jupyter passes on untouched. */
        RAW;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the two JSON objects: a cell never changes. */
    public Cell {
        metadata = metadata.deepCopy();
        rest = rest.deepCopy();
    }

    /** A lecture's cell of prose. */
    public static Cell markdown(String id, String source) {
        return new Cell(Kind.MARKDOWN, id, source, ofLecture(id), new JsonObject());
    }

    /** A lecture's code cell that has not run. */
    public static Cell code(String id, String source, List<String> tags) {
        return code(id, source, tags, 0);
    }

    /** A lecture's code cell that has not run, with the points that its check gives. */
    static Cell code(String id, String source, List<String> tags, int points) {
        JsonArray names = new JsonArray();
        tags.forEach(names::add);
        JsonObject metadata = ofLecture(id);
        if (!tags.isEmpty()) {
            metadata.add("tags", names);
        }
        Grading.describe(metadata, id, tags, points);
        return new Cell(Kind.CODE, id, source, metadata, notRun());
    }

    /** Tells a lecture's cell from a learner's: a copy of it has the same metadata, but another id. */
    private static JsonObject ofLecture(String id) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty(Notebook.KEY, id);
        return metadata;
    }

    /** Whether a lecture put this cell here, and not the learner. */
    public boolean isOfLecture() {
        return new JsonPrimitive(id).equals(metadata.get(Notebook.KEY));
    }

    private static JsonObject notRun() {
        JsonObject rest = new JsonObject();
        rest.add("execution_count", JsonNull.INSTANCE);
        rest.add("outputs", new JsonArray());
        return rest;
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

    /** The tags, none if there are none. */
    public List<String> tags() {
        return elements(metadata.get("tags")).stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The outputs as Jupyter saved them, none for a cell that did not run or holds prose. */
    public List<JsonElement> outputs() {
        return elements(rest().get("outputs"));
    }

    private static List<JsonElement> elements(@Nullable JsonElement array) {
        return array instanceof JsonArray present
                ? StreamSupport.stream(present.spliterator(), false).toList()
                : List.of();
    }

    /** This cell with another text. */
    public Cell withSource(String text) {
        return new Cell(kind, id, text, metadata, rest);
    }

    /** This cell as it was before it ran; the same cell if it holds no code. */
    public Cell withoutOutputs() {
        JsonObject cleared = rest();
        if (kind == Kind.CODE) {
            notRun().asMap().forEach(cleared::add);
        }
        return new Cell(kind, id, source, metadata, cleared);
    }
}
