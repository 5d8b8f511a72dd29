package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell's text as the list of lines that Jupyter saves, each but the last with its line end. */
final class SourceLines {

    private static final String ENDS = "\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029";

    /** Jupyter splits with Python's splitlines, which knows more line ends than Java's {@code lines}. */
    private static final Pattern LINE = Pattern.compile("[^%1$s]*(?:\\r\\n|[%1$s])|[^%1$s]+".formatted(ENDS));

    private SourceLines() {}

    static JsonArray split(String source) {
        JsonArray lines = new JsonArray();
        Matcher line = LINE.matcher(source);
        while (line.find()) {
            lines.add(line.group());
        }
        return lines;
    }

    /** The joined text of a list of lines or of a plain string; empty if it is neither. */
    static Optional<String> join(JsonElement source) {
        if (isString(source)) {
            return Optional.of(source.getAsString());
        }
        return source instanceof JsonArray lines && all(lines) ? Optional.of(joined(lines)) : Optional.empty();
    }

    private static String joined(JsonArray lines) {
        return lines.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining());
    }

    private static boolean all(JsonArray lines) {
        return lines.asList().stream().allMatch(SourceLines::isString);
    }

    private static boolean isString(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }
}
