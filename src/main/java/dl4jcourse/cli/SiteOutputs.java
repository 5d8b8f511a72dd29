package dl4jcourse.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import java.util.List;

/**
 * What a page shows of a cell's outputs. Where there is a picture of points, it stays alone: its twin of lines is ten
 * times the size, and a film's player has up to 40 MB. A graph in Mermaid, which only JupyterLab draws, leaves its text.
 */
final class SiteOutputs {
    private static final String PICTURE = "image/png";
    private static final List<String> OTHER_FORMS = List.of("image/svg+xml", "text/html");
    private static final String DRAWN_BY_JUPYTERLAB = "text/vnd.mermaid";

    private SiteOutputs() {}

    /** The cell with what it showed when it ran. */
    static Cell lean(Cell cell, JsonObject run) {
        JsonObject rest = run.deepCopy();
        if (rest.has("outputs")) rest.getAsJsonArray("outputs").forEach(SiteOutputs::lean);
        return new Cell(cell.kind(), cell.id(), cell.source(), cell.metadata(), rest);
    }

    private static void lean(JsonElement output) {
        if (!(output.getAsJsonObject().get("data") instanceof JsonObject data)) return;
        if (data.has(PICTURE)) OTHER_FORMS.forEach(data::remove);
        data.remove(DRAWN_BY_JUPYTERLAB);
    }
}
