package dl4jcourse.exercise.dl4j;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What matters of a network's configuration, read from the JSON that DL4J writes. Only with Gson: DL4J's own reader would
 * make objects of any class that a hostile answer names.
 *
 * @param layers such as {@code Convolution 3×3/1 1→6 ReLU} or {@code Output 16→2 Softmax MCXENT}
 * @param training of each layer, updater and penalties, such as {@code Nesterovs 0.1 0.9 L2 1.0E-4}
 * @param input the shape of images, such as {@code 28×28×1}, or {@code ?}
 */
record NetworkJson(List<String> layers, List<String> training, String input) {
    /** @throws IllegalArgumentException if this is not the JSON of a {@code MultiLayerConfiguration} */
    static NetworkJson of(String json) {
        try {
            return of(JsonParser.parseString(json).getAsJsonObject());
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("the JSON of a MultiLayerConfiguration expected", unreadable);
        }
    }

    private static NetworkJson of(JsonObject network) {
        List<String> layers = new ArrayList<>();
        List<String> training = new ArrayList<>();
        for (JsonElement conf : required(network, "confs").getAsJsonArray()) {
            JsonObject layer = required(conf.getAsJsonObject(), "layer").getAsJsonObject();
            layers.add(layer(layer));
            training.add(training(layer));
        }
        return new NetworkJson(layers, training, input(network));
    }

    private static String layer(JsonObject layer) {
        StringJoiner line = new StringJoiner(" ").add(name(layer));
        given(layer, "poolingType").ifPresent(type -> line.add(type.getAsString()));
        given(layer, "kernelSize").ifPresent(size -> line.add(window(layer, size.getAsJsonArray())));
        given(layer, "nout").ifPresent(out -> line.add(required(layer, "nin").getAsLong() + "→" + out.getAsLong()));
        given(layer, "activationFn").ifPresent(activation -> line.add(name(activation.getAsJsonObject())));
        given(layer, "lossFn").ifPresent(loss -> line.add(name(loss.getAsJsonObject())));
        return line.toString();
    }

    /** Window, stride and padding: 3×3/1+0. */
    private static String window(JsonObject layer, JsonArray size) {
        String window = size.get(0).getAsInt() + "×" + size.get(1).getAsInt();
        int padding = required(layer, "padding").getAsJsonArray().get(0).getAsInt();
        int stride = required(layer, "stride").getAsJsonArray().get(0).getAsInt();
        String mode = required(layer, "convolutionMode").getAsString();
        return window + "/" + stride + (padding == 0 ? "" : "+" + padding)
                + (mode.equals("Truncate") ? "" : " " + mode);
    }

    private static String training(JsonObject layer) {
        StringJoiner words = new StringJoiner(" ");
        given(layer, "iupdater").map(JsonElement::getAsJsonObject).ifPresent(updater -> {
            words.add(name(updater));
            given(updater, "learningRate").ifPresent(rate -> words.add(rate.getAsString()));
            given(updater, "momentum").ifPresent(momentum -> words.add(momentum.getAsString()));
        });
        given(layer, "regularization")
                .ifPresent(penalties -> penalties.getAsJsonArray().forEach(one -> add(one, words)));
        return words.toString();
    }

    /** Names and numbers of a penalty in the order in which they stand; a rate may be in a schedule of its own. */
    private static void add(JsonElement penalty, StringJoiner words) {
        if (penalty instanceof JsonPrimitive value) words.add(value.getAsString());
        if (penalty instanceof JsonObject object) {
            if (!name(object).equals("FixedSchedule")) words.add(name(object));
            object.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("@class"))
                    .forEach(entry -> add(entry.getValue(), words));
        }
    }

    private static String input(JsonObject network) {
        return given(network, "inputPreProcessors")
                .flatMap(all -> given(all.getAsJsonObject(), "0"))
                .map(JsonElement::getAsJsonObject)
                .filter(first -> first.has("inputHeight"))
                .map(first -> required(first, "inputHeight") + "×" + required(first, "inputWidth") + "×"
                        + required(first, "numChannels"))
                .orElse("?");
    }

    /** The class without its package and the word that all of its kind have; both names of cross-entropy are one. */
    private static String name(JsonObject object) {
        return required(object, "@class")
                .getAsString()
                .replaceFirst("(?s).*\\.", "")
                .replaceFirst("^Activation|^Loss|Layer$|Regularization$", "")
                .replace("NegativeLogLikelihood", "MCXENT");
    }

    private static JsonElement required(JsonObject object, String name) {
        return given(object, name)
                .orElseThrow(() -> new IllegalArgumentException("a configuration's JSON with " + name + " expected"));
    }

    private static Optional<JsonElement> given(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(element -> !element.isJsonNull());
    }
}
