package dl4jcourse.exercise;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
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
    private static final int DIGITS = 6;
    private static final int MORE_DIGITS = 12;

    private Values() {}

    /** Exact: every double comes back with the same bits. */
    public static JsonElement toJson(Object value, Type type) {
        return GSON.toJsonTree(value, type);
    }

    public static Object fromJson(JsonElement json, Type type) {
        return GSON.fromJson(json, type);
    }

    /**
     * A value that is of this type as it stands.
     *
     * @throws JsonParseException if it is not: Gson alone cuts 3.7 to an int and takes the text "3" for a number
     */
    static Object exactly(JsonElement json, Type type) {
        Object value = fromJson(json, type);
        if (value == null || !Flat.of(value).equals(Flat.of(json), 0)) {
            throw new JsonParseException("a " + type.getTypeName() + " expected, but got " + json);
        }
        return value;
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
        return line(value, DIGITS);
    }

    /** A value beside another one that it does not equal: with more digits if 6 do not tell the two apart. */
    static String textBeside(Object other, Object value) {
        return line(value, text(value).equals(text(other)) ? MORE_DIGITS : DIGITS);
    }

    private static String line(Object value, int digits) {
        String all = text(GSON.toJsonTree(value), digits);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    }

    private static String text(JsonElement json, int digits) {
        if (json instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return number(primitive.getAsDouble(), digits);
        }
        if (json.isJsonArray()) {
            StringBuilder items = new StringBuilder();
            for (JsonElement item : json.getAsJsonArray()) {
                if (items.length() > LONGEST) break;
                items.append(items.isEmpty() ? "" : ", ").append(text(item, digits));
            }
            return "{" + items + "}";
        }
        if (json instanceof JsonObject map) {
            return new TreeMap<>(map.asMap())
                    .entrySet().stream() // in order, so that what was expected and what came can be compared
                            .map(entry -> entry.getKey() + "=" + text(entry.getValue(), digits))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return json.toString();
    }

    private static String number(double value, int digits) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) return String.valueOf((long) value);
        String all = String.format(Locale.ROOT, "%." + digits + "g", value);
        return all.replaceFirst("(\\.\\d*?)0+(?=$|e)", "$1").replaceFirst("\\.(?=$|e)", "");
    }
}
