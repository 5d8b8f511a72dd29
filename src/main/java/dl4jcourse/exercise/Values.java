package dl4jcourse.exercise;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dl4jcourse.nn.Matrix;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Arguments and results of answers: copied, sent as JSON, and written for a person. */
public final class Values {
    private static final Gson GSON = new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .disableHtmlEscaping()
            .registerTypeAdapter(Matrix.class, (JsonSerializer<Matrix>)
                    (matrix, type, context) -> context.serialize(matrix.toArray()))
            .registerTypeAdapter(Matrix.class, (JsonDeserializer<Matrix>)
                    (json, type, context) -> Matrix.of((double[][]) context.deserialize(json, double[][].class)))
            .create();

    private static final int LONGEST = 160;

    private Values() {}

    /** Exact: every double comes back with the same bits. */
    public static JsonElement toJson(Object value, Type type) {
        return GSON.toJsonTree(value, type);
    }

    public static Object fromJson(JsonElement json, Type type) {
        return GSON.fromJson(json, type);
    }

    /** Independent copies of the arguments: an answer may change those it gets. */
    static Object[] copy(Object[] arguments, Signature signature) {
        return IntStream.range(0, arguments.length)
                .mapToObj(i -> {
                    Type type = signature.parameters().get(i);
                    Object copy = fromJson(toJson(arguments[i], type), type);
                    return copy instanceof String text ? new String(text.toCharArray()) : copy; // == must not hold
                })
                .toArray();
    }

    /** A value on one line, numbers to 6 digits, cut where it gets long. */
    static String text(Object value) {
        String all = text(GSON.toJsonTree(value));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    }

    private static String text(JsonElement json) {
        if (json instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return number(primitive.getAsDouble());
        }
        if (json.isJsonArray()) {
            StringBuilder items = new StringBuilder();
            for (JsonElement item : json.getAsJsonArray()) {
                if (items.length() > LONGEST) break;
                items.append(items.isEmpty() ? "" : ", ").append(text(item));
            }
            return "{" + items + "}";
        }
        return json instanceof JsonObject map ? text(map) : json.toString();
    }

    /** Names in order, so that what was expected and what came can be compared. */
    private static String text(JsonObject map) {
        return new TreeMap<>(map.asMap())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.6g", value).replaceFirst("\\.?0+(?=$|e)", "");
    }
}
