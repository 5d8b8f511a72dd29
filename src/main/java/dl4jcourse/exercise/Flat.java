package dl4jcourse.exercise;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A value as the numbers in it and the shape around them, so that all kinds of values compare alike.
 *
 * @param shape the value with # for each number, words and truth values as they are
 * @param numbers from left to right
 */
record Flat(String shape, double[] numbers) {
    /** Numbers that JSON does not know: from another JVM they come as words. */
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    /** Numbers that are all smaller compare as if the greatest were this: where 0 is right, rounding leaves 1e-16. */
    private static final double LEAST_SCALE = 1e-5;

    static Flat of(Object value) {
        return of(Values.toJson(value, value.getClass()));
    }

    static Flat of(JsonElement json) {
        StringBuilder shape = new StringBuilder();
        List<Double> numbers = new ArrayList<>();
        visit(json, shape, numbers);
        return new Flat(
                shape.toString(),
                numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void visit(JsonElement json, StringBuilder shape, List<Double> numbers) {
        if (json instanceof JsonArray array) {
            shape.append('[');
            array.forEach(item -> visit(item, shape, numbers));
            shape.append(']');
        } else if (json instanceof JsonObject object) {
            new TreeMap<>(object.asMap()).forEach((key, item) -> {
                shape.append(key).append(':');
                visit(item, shape, numbers);
            });
        } else if (json instanceof JsonPrimitive primitive && isNumber(primitive)) {
            shape.append('#');
            numbers.add(primitive.getAsDouble());
        } else {
            shape.append(json);
        }
    }

    private static boolean isNumber(JsonPrimitive primitive) {
        return primitive.isNumber() || NOT_FINITE.contains(primitive.getAsString());
    }

    /** Same shape, and each number within the tolerance, relative to the greatest one; NaN equals NaN and ∞ equals ∞. */
    boolean equals(Flat other, double tolerance) {
        if (!shape.equals(other.shape)) return false;
        double scale = Math.max(LEAST_SCALE, Math.max(greatest(), other.greatest()));
        for (int i = 0; i < numbers.length; i++) {
            double a = numbers[i];
            double b = other.numbers[i];
            if (Double.compare(a, b) != 0 && !(Math.abs(a - b) <= tolerance * scale)) return false;
        }
        return true;
    }

    private double greatest() {
        double greatest = 0;
        for (double number : numbers) {
            if (Double.isFinite(number)) greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest;
    }

    /** Whether there are no words and no truth values, which are part of the shape here. */
    boolean isNumbers() {
        return !shape.matches(".*(\"|true|false).*");
    }

    boolean isFinite() {
        for (double number : numbers) {
            if (!Double.isFinite(number)) return false;
        }
        return true;
    }

    Flat times(double factor) {
        double[] scaled = numbers.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= factor;
        return new Flat(shape, scaled);
    }
}
