package dl4jcourse.dl4j;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Params;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's parameter arrays under the course's keys and in the course's layout.
 *
 * <p>DL4J numbers all layers, the course those with parameters. DL4J keeps a dense W as in×out, the course as out×in; a
 * convolution's as (out, C, h, w), the course as out×(C·h·w); a row is a row in both. And DL4J counts the running statistics
 * of batch normalisation among the parameters.
 */
final class ParameterLayout {
    private static final List<String> STATISTICS = List.of("mean", "var", "log10stdev");
    /** The names in the course's order; DL4J has a convolution's bias first. */
    private static final List<String> ORDER = List.of("W", "b", "gamma", "beta", "mean", "var");

    private ParameterLayout() {}

    /** The arrays learned by gradients, by the course's keys, each value divided by {@code divisor}. */
    static Map<String, Matrix> toCourse(Map<String, INDArray> arrays, double divisor) {
        Map<String, Matrix> params = new LinkedHashMap<>();
        keys(arrays, name -> !STATISTICS.contains(name)).forEach((key, own) -> {
            Matrix value = toCourse(arrays.get(own));
            Matrix turned = isDense(own, arrays.get(own)) ? value.transpose() : value;
            params.put(key, divisor == 1 ? turned : turned.div(divisor));
        });
        return Collections.unmodifiableMap(params);
    }

    /** The running statistics, by the course's keys. */
    static Map<String, Matrix> statistics(Map<String, INDArray> arrays) {
        Map<String, Matrix> state = new LinkedHashMap<>();
        keys(arrays, STATISTICS::contains).forEach((key, own) -> {
            Matrix value = toCourse(arrays.get(own));
            boolean log = own.endsWith("_log10stdev");
            // v = (10ˢ)², where DL4J keeps s = log₁₀ √v
            state.put(log ? key.replace("log10stdev", "var") : key, log ? value.map(s -> Math.pow(10, 2 * s)) : value);
        });
        return Collections.unmodifiableMap(state);
    }

    /** Writes the course's parameters into a network of DL4J's. */
    static void copyInto(MultiLayerNetwork network, Map<String, Matrix> params) {
        Params.check("copyParams", toCourse(network.paramTable(), 1), params);
        keys(network.paramTable(), name -> !STATISTICS.contains(name)).forEach((key, own) -> {
            INDArray target = network.getParam(own);
            Matrix value = params.get(key);
            assign(target, isDense(own, target) ? value.transpose() : value);
        });
    }

    /** Writes running statistics into a network of DL4J's that keeps the variance itself. */
    static void copyStatistics(MultiLayerNetwork network, Map<String, Matrix> state) {
        Params.check("copyState", statistics(network.paramTable()), state);
        keys(network.paramTable(), STATISTICS::contains).forEach((key, own) -> {
            boolean log = own.endsWith("_log10stdev");
            Matrix value = state.get(log ? key.replace("log10stdev", "var") : key);
            assign(network.getParam(own), log ? value.map(v -> Math.log10(v) / 2) : value);
        });
    }

    /** DL4J's keys by the course's, in the course's order. */
    private static Map<String, String> keys(Map<String, INDArray> arrays, Predicate<String> names) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> layers =
                arrays.keySet().stream().map(k -> k.split("_", 2)[0]).distinct().toList();
        for (String layer : layers) {
            List<String> present = arrays.keySet().stream()
                    .filter(k -> k.startsWith(layer + "_"))
                    .map(k -> k.substring(layer.length() + 1))
                    .toList();
            Stream.concat(
                            ORDER.stream().filter(present::contains),
                            present.stream().filter(n -> !ORDER.contains(n)))
                    .filter(names)
                    .forEach(name -> keys.put(layers.indexOf(layer) + "_" + name, layer + "_" + name));
        }
        return keys;
    }

    private static boolean isDense(String key, INDArray array) {
        return key.endsWith("_W") && array.rank() == 2;
    }

    private static Matrix toCourse(INDArray array) {
        return Ndarrays.toMatrix(array.rank() > 2 ? array.reshape('c', array.size(0), -1) : array);
    }

    private static void assign(INDArray target, Matrix value) {
        target.assign(Ndarrays.of(value, target.dataType()).reshape('c', target.shape()));
    }
}
