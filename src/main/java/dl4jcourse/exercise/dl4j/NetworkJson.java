package dl4jcourse.exercise.dl4j;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What matters of a network's configuration, a line a layer, read from the JSON that DL4J writes. */
final class NetworkJson {
    private NetworkJson() {}

    /**
     * Such as: {@code Convolution 3×3/1 1→6 ReLU Adam 0.002}.
     *
     * @throws IllegalArgumentException if this is not the JSON of a {@code MultiLayerConfiguration}
     */
    static String[] lines(String json) {
        try {
            return lines(JsonParser.parseString(json).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException unreadable) {
            throw new IllegalArgumentException("the JSON of a MultiLayerConfiguration expected", unreadable);
        }
    }

    private static String[] lines(JsonObject network) {
        List<String> lines = new ArrayList<>();
        for (JsonElement conf : required(network, "confs").getAsJsonArray()) {
            lines.add(layer(required(conf.getAsJsonObject(), "layer").getAsJsonObject()));
        }
        lines.add("input " + input(network));
        return lines.toArray(String[]::new);
    }

    private static String layer(JsonObject layer) {
        StringJoiner line = new StringJoiner(" ");
        line.add(name(layer, "Layer"));
        given(layer, "poolingType").ifPresent(type -> line.add(type.getAsString()));
        given(layer, "kernelSize").ifPresent(size -> line.add(window(layer, size.getAsJsonArray())));
        given(layer, "nout").ifPresent(out -> line.add(required(layer, "nin").getAsLong() + "→" + out.getAsLong()));
        for (String part : List.of("activationFn", "lossFn", "iupdater")) {
            given(layer, part).ifPresent(value -> line.add(part(value.getAsJsonObject())));
        }
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

    private static String part(JsonObject part) {
        String name = name(part, "Activation").replace("Loss", "").replace("NegativeLogLikelihood", "MCXENT");
        return name
                + given(part, "learningRate")
                        .map(rate -> " " + rate.getAsString())
                        .orElse("");
    }

    /** The class without its package and the word that all of its kind have. */
    private static String name(JsonObject object, String kind) {
        String type = required(object, "@class").getAsString();
        return type.substring(type.lastIndexOf('.') + 1).replace(kind, "");
    }

    private static String input(JsonObject network) {
        return given(network, "inputPreProcessors")
                .flatMap(all -> given(all.getAsJsonObject(), "0"))
                .map(JsonElement::getAsJsonObject)
                .map(first -> required(first, "inputHeight") + "×" + required(first, "inputWidth") + "×"
                        + required(first, "numChannels"))
                .orElse("?");
    }

    private static JsonElement required(JsonObject object, String name) {
        return given(object, name)
                .orElseThrow(() -> new IllegalArgumentException("a configuration's JSON with " + name + " expected"));
    }

    private static Optional<JsonElement> given(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(element -> !element.isJsonNull());
    }
}
