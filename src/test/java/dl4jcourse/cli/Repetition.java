package dl4jcourse.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import java.util.List;

/**
 * What a second run of a cell shows that the first did not, in a notebook run with {@code --twice}. Times differ from run
 * to run, and so do cells with the tag {@code measures-time}.
 */
final class Repetition {
    private static final String SECONDS = "\\d+(\\.\\d+)? (s|ms)\\b";

    private Repetition() {}

    static List<String> faults(Notebook executed) {
        return executed.cells().stream()
                .filter(cell -> cell.metadata().has("again"))
                .filter(cell -> !cell.tags().contains("measures-time"))
                .filter(cell -> !Fact.output(cell).replaceAll(SECONDS, "").equals(again(cell)))
                .map(cell -> cell.id() + ": first " + Fact.output(cell) + "\nthen " + again(cell))
                .toList();
    }

    private static String again(Cell cell) {
        JsonArray outputs = cell.metadata().getAsJsonArray("again");
        JsonObject rest = new JsonObject();
        rest.add("outputs", outputs);
        Cell second = new Cell(cell.kind(), cell.id(), cell.source(), cell.metadata(), rest);
        return Fact.output(second).replaceAll(SECONDS, "");
    }
}
