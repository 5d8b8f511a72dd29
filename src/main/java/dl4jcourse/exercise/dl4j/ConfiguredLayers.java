package dl4jcourse.exercise.dl4j;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration of DL4J's says of its layers: {@code DenseLayer 3 → 2 ReLU, OutputLayer 2 → 4 Softmax MCXENT}. Read
 * from its JSON with Gson alone: DL4J's own reader would make any class that a hostile answer names.
 */
final class ConfiguredLayers {
    private record Network(@Nullable List<@Nullable Place> confs) {}

    private record Place(@Nullable Layer layer) {}

    private record Layer(
            @SerializedName("@class") @Nullable String type,
            @Nullable Function activationFn,
            @Nullable Function lossFn,
            int nin,
            int nout) {}

    private record Function(
            @SerializedName("@class") @Nullable String type) {}

    private ConfiguredLayers() {}

    /** @throws IllegalArgumentException if it is no configuration of DL4J's */
    static String of(String json) {
        Network network = new Gson().fromJson(json, Network.class);
        if (network == null || network.confs() == null) {
            throw new IllegalArgumentException("the JSON of a MultiLayerConfiguration expected, but got " + json);
        }
        return network.confs().stream()
                .map(place -> place == null ? "" : text(place.layer()))
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Layer layer) {
        if (layer == null) return "";
        String widths = " " + layer.nin() + " → " + layer.nout() + " ";
        return name(layer.type()) + widths + name(layer.activationFn()) + name(layer.lossFn());
    }

    private static String name(@Nullable Function function) {
        if (function == null) return "";
        String name = name(function.type());
        return name.startsWith("Loss") ? " " + loss(name.substring("Loss".length())) : name.replace("Activation", "");
    }

    /** DL4J's negative log-likelihood is its cross-entropy under another name. */
    private static String loss(String name) {
        return name.equals("NegativeLogLikelihood") ? "MCXENT" : name;
    }

    private static String name(@Nullable String type) {
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }
}
