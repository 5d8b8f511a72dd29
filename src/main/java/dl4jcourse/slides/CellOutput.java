package dl4jcourse.slides;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a cell of an executed notebook printed. */
public final class CellOutput {
    /** Numbers as programs print them, not those within words and shapes such as 0_W or [2×3]. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.×])[-−]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w×]|\\.\\d)");

    private CellOutput() {}

    /** The plain text of all outputs. */
    public static String text(Cell cell) {
        StringBuilder text = new StringBuilder();
        for (JsonElement output : cell.outputs()) {
            JsonObject object = output.getAsJsonObject();
            boolean data = object.has("data");
            JsonElement lines = data ? object.getAsJsonObject("data").get("text/plain") : object.get("text");
            if (lines != null) text.append(joined(lines)).append(data ? "\n" : "");
        }
        return text.toString();
    }

    /** The numbers of a text, in order. */
    public static List<Double> numbers(String output) {
        return NUMBER.matcher(output)
                .results()
                .map(MatchResult::group)
                .map(number -> Double.valueOf(number.replace('−', '-')))
                .toList();
    }

    /** A text of the notebook format, which is one string or a list of lines. */
    static String joined(JsonElement text) {
        if (!text.isJsonArray()) return text.getAsString();
        StringBuilder all = new StringBuilder();
        text.getAsJsonArray().forEach(line -> all.append(line.getAsString()));
        return all.toString();
    }
}
