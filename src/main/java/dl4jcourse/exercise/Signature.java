package dl4jcourse.exercise;

import com.google.gson.reflect.TypeToken;
import dl4jcourse.nn.Matrix;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer must look like, written as Java writes it: {@code double mse(double[][] yHat, double[][] y)}. Only types
 * whose values can travel between two JVMs.
 *
 * @param text as written
 * @param name the method's name
 * @param parameters the types of its parameters
 * @param result the type of its result
 */
public record Signature(String text, String name, List<Type> parameters, Type result) {
    private static final Map<String, Type> TYPES = types();
    private static final Pattern FORM = Pattern.compile("(\\S+(?:, \\S+>)?) (\\w+)\\((.*)\\)");
    /** A comma between parameters, not the one in {@code Map<String, Matrix>}. */
    private static final String COMMA = ", (?![^<]*>)";

    private static Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Class<?> type : List.of(
                double.class,
                int.class,
                boolean.class,
                String.class,
                double[].class,
                int[].class,
                boolean[].class,
                String[].class,
                double[][].class,
                int[][].class,
                double[][][].class,
                Matrix.class)) {
            types.put(type.getSimpleName(), type);
        }
        types.put("MultiLayerConfiguration", String.class); // travels as its JSON
        types.put("Map<String, Matrix>", new TypeToken<LinkedHashMap<String, Matrix>>() {}.getType());
        return types;
    }

    /** @throws IllegalArgumentException if the text is no signature or has a type that cannot travel */
    public static Signature of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a signature such as double mse(double[] yHat, double[] y) expected, but " + "got: " + text);
        }
        List<Type> parameters = form.group(3).isEmpty()
                ? List.of()
                : Stream.of(form.group(3).split(COMMA))
                        .map(parameter -> type(parameter.substring(0, parameter.lastIndexOf(' '))))
                        .toList();
        return new Signature(text, form.group(2), parameters, type(form.group(1)));
    }

    private static Type type(String name) {
        Type type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("one of the types " + TYPES.keySet() + " expected, but got " + name);
        }
        return type;
    }

    /** How the result's type is written. */
    public String resultName() {
        return text.substring(0, text.indexOf(name + "(") - 1);
    }
}
