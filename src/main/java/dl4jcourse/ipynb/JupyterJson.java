package dl4jcourse.ipynb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/**
 * JSON laid out as Jupyter lays it out: one space a level, keys sorted by code point, nothing escaped that need not be.
 * Gson's own writer escapes U+2028, indents otherwise and does not sort; numbers keep the digits they were read with.
 */
final class JupyterJson {

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(key -> key.codePoints().toArray(), Arrays::compare);

    private final StringBuilder out = new StringBuilder();

    private JupyterJson() {}

    static String write(JsonElement element) {
        JupyterJson json = new JupyterJson();
        json.element(element, 0);
        return json.out.toString();
    }

    private void element(JsonElement element, int depth) {
        if (element instanceof JsonObject object) {
            object(object, depth);
        } else if (element instanceof JsonArray array) {
            block('[', ']', depth, array.iterator(), item -> element(item, depth + 1));
        } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            string(primitive.getAsString());
        } else {
            out.append(element.isJsonNull() ? "null" : element.getAsString());
        }
    }

    private void object(JsonObject object, int depth) {
        Iterator<Map.Entry<String, JsonElement>> sorted = object.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_CODE_POINT))
                .iterator();
        block('{', '}', depth, sorted, entry -> {
            string(entry.getKey());
            out.append(": ");
            element(entry.getValue(), depth + 1);
        });
    }

    private <T> void block(char open, char close, int depth, Iterator<T> items, Consumer<T> write) {
        out.append(open);
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            newLine(depth + 1);
            write.accept(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        if (!empty) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> character((char) c));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
        }
    }
}
