package dl4jcourse.dl4j;

import dl4jcourse.nn.Matrix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's parameter arrays under the course's keys and in the course's layout.
 *
 * <p>DL4J numbers all layers, the course those with parameters. DL4J keeps W as in×out, the course as out×in; the bias is a
 * row in both.
 */
final class ParameterLayout {
    private ParameterLayout() {}

    /** Arrays by DL4J's keys become matrices by the course's keys, each value divided by {@code divisor}. */
    static Map<String, Matrix> toCourse(Map<String, INDArray> arrays, double divisor) {
        Map<String, Matrix> named = new LinkedHashMap<>();
        int number = -1;
        String layer = "";
        for (var entry : arrays.entrySet()) {
            String[] key = entry.getKey().split("_", 2);
            number += key[0].equals(layer) ? 0 : 1;
            layer = key[0];
            Matrix value = Ndarrays.toMatrix(entry.getValue());
            Matrix turned = key[1].equals("W") ? value.transpose() : value;
            named.put(number + "_" + key[1], divisor == 1 ? turned : turned.div(divisor));
        }
        return Collections.unmodifiableMap(named);
    }

    /** Writes the course's parameters into a network of DL4J's. */
    static void copyInto(MultiLayerNetwork network, Map<String, Matrix> params) {
        Map<String, Matrix> wanted = toCourse(network.paramTable(), 1);
        dl4jcourse.nn.Params.check("copyParams", wanted, params);
        var courseKeys = wanted.keySet().iterator();
        for (String key : network.paramTable().keySet()) {
            Matrix value = params.get(courseKeys.next());
            INDArray target = network.getParam(key);
            Matrix turned = key.endsWith("_W") ? value.transpose() : value;
            target.assign(Ndarrays.of(turned, target.dataType()).reshape(target.shape()));
        }
    }
}
