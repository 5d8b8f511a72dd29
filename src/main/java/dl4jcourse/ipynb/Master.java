package dl4jcourse.ipynb;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A lecture as it is written: prose in both languages, code once.
 *
 * @param lecture the lecture's name, such as {@code 00-getting-started}
 * @param front what the master says of itself
 * @param cells the cells, in reading order, ids unique
 */
public record Master(String lecture, FrontMatter front, List<MasterCell> cells) {

    /** Copies the list. */
    public Master {
        cells = List.copyOf(cells);
    }

    /** The lecture as a notebook of one language that has not run. */
    public Notebook notebook(Language language) {
        return new Notebook(cells.stream().map(cell -> cell.in(language)).toList(), metadata(language));
    }

    /** The lecture with the exercises solved. */
    public Notebook solved(Language language) {
        return new Notebook(cells.stream().map(cell -> cell.solvedIn(language)).toList(), metadata(language));
    }

    private JsonObject metadata(Language language) {
        JsonObject metadata = new JsonObject();
        metadata.add(Notebook.KEY, object("lecture", lecture, "lang", language.code()));
        metadata.add("kernelspec", object("display_name", "Java", "language", "java", "name", "java"));
        metadata.add(
                "language_info", object("file_extension", ".jshell", "mimetype", "text/x-java-source", "name", "java"));
        metadata.addProperty("title", front.title(language));
        return metadata;
    }

    private static JsonObject object(String... keysAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.addProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
