package dl4jcourse.exercise.dl4j;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dl4jcourse.exercise.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What matters of a {@code MultiLayerConfiguration} written as JSON: each layer's kind, sizes, activation, loss, updater and
 * regularisation, such as {@code DenseLayer 2-16 TanH Nesterovs 0.1 0.9 L2 1.0E-4}. It only reads the JSON: what a learner
 * hands in makes no objects of DL4J.
 */
final class LayersView implements View {
    @Override
    public Object of(Object result, Object[] arguments) {
        List<String> layers = new ArrayList<>();
        for (JsonElement conf :
                object(JsonParser.parseString((String) result), "confs").getAsJsonArray()) {
            layers.add(layer(object(conf, "layer").getAsJsonObject()));
        }
        return layers;
    }

    private static String layer(JsonObject layer) {
        String loss = layer.has("lossFn") ? " " + name(object(layer, "lossFn")) : "";
        return name(layer) + " " + object(layer, "nin").getAsInt() + "-"
                + object(layer, "nout").getAsInt() + " " + name(object(layer, "activationFn")) + loss
                + described(object(layer, "iupdater")) + described(object(layer, "regularization"));
    }

    /** The class without its package and the word that all of its kind have; both names of cross-entropy are one. */
    private static String name(JsonElement json) {
        return object(json, "@class")
                .getAsString()
                .replaceFirst(".*\\.", "")
                .replaceFirst("^Activation|^Loss|Regularization$", "")
                .replace("NegativeLogLikelihood", "MCXENT");
    }

    /** Names and numbers in the order in which they stand. */
    private static String described(JsonElement json) {
        StringBuilder words = new StringBuilder();
        if (json.isJsonArray()) json.getAsJsonArray().forEach(item -> words.append(described(item)));
        if (json instanceof JsonPrimitive primitive) {
            words.append(' ').append(primitive.isNumber() ? primitive.getAsDouble() : primitive);
        }
        if (json instanceof JsonObject one) {
            if (!name(one).equals("FixedSchedule")) words.append(' ').append(name(one));
            for (Map.Entry<String, JsonElement> entry : one.entrySet()) {
                if (!entry.getKey().equals("@class")) words.append(described(entry.getValue()));
            }
        }
        return words.toString();
    }

    private static JsonElement object(JsonElement json, String key) {
        JsonElement value = json instanceof JsonObject one ? one.get(key) : null;
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("a configuration of DL4J with " + key + " expected, but got none");
        }
        return value;
    }
}
