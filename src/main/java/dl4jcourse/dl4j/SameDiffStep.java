package dl4jcourse.dl4j;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One training step by ND4J's automatic differentiation (lecture 05): the formulas of the forward pass are written down,
 * SameDiff finds the derivatives. For networks of {@link Linear} and {@link Relu}; the loss is the mean over the batch of
 * ½ Σₖ (ŷₖ − yₖ)².
 *
 * <pre>{@code
 * var step = SameDiffStep.of(Sequential.of(linear), x, y);
 * step.loss();
 * step.gradients();          // 0_W, 0_b as in Sequential.backprop
 * step.updated(0.1);         // the parameters after p ← p − 0.1 ∂L/∂p
 * }</pre>
 *
 * @param loss L, the mean over the batch
 * @param params the parameters p, by the course's keys and in its layout
 * @param gradients ∂L/∂p of each
 * @param graph the real SameDiff, to look at: {@code graph.summary()}
 */
public record SameDiffStep(double loss, Map<String, Matrix> params, Map<String, Matrix> gradients, SameDiff graph) {

    /** The loss and the gradients of a batch, in double precision; x is [batch×in], y is [batch×out]. */
    public static SameDiffStep of(Sequential net, Matrix x, Matrix y) {
        SameDiff sd = SameDiff.create();
        SDVariable yHat = sd.constant("x", Ndarrays.of(x, DataType.DOUBLE));
        int number = 0;
        for (Layer layer : net.layers()) {
            yHat = apply(sd, layer, number, yHat);
            number += layer.params().isEmpty() ? 0 : 1;
        }
        SDVariable error = yHat.sub(sd.constant("y", Ndarrays.of(y, DataType.DOUBLE)));
        // L = (1/N) Σ ½ (ŷ − y)²
        SDVariable loss = error.mul(error).sum().mul("loss", 0.5 / y.rows());
        loss.markAsLoss();
        return differentiated(sd, net.params());
    }

    private static SDVariable apply(SameDiff sd, Layer layer, int number, SDVariable x) {
        if (layer instanceof Relu) {
            // y = max(0, x)
            return sd.nn().relu(x, 0);
        }
        if (layer instanceof Linear linear) {
            SDVariable W = sd.var(number + "_W", Ndarrays.of(linear.W(), DataType.DOUBLE));
            SDVariable b = sd.var(number + "_b", Ndarrays.of(linear.b(), DataType.DOUBLE));
            // Z = X Wᵀ + b
            return x.mmul(sd.transpose(W)).add(b);
        }
        throw new IllegalArgumentException("SameDiffStep: Linear or Relu expected, but got the layer " + layer);
    }

    private static SameDiffStep differentiated(SameDiff sd, Map<String, Matrix> params) {
        quietly(sd::createGradFunction);
        Map<String, INDArray> arrays = sd.calculateGradients(Map.of(), params.keySet());
        Map<String, Matrix> gradients = new LinkedHashMap<>();
        params.keySet().forEach(key -> gradients.put(key, Ndarrays.toMatrix(arrays.get(key))));
        double loss = sd.getVariable("loss").eval().getDouble(0);
        return new SameDiffStep(loss, params, Collections.unmodifiableMap(gradients), sd);
    }

    /** SameDiff tells standard output of each operation that it differentiates; in a notebook that hides the result. */
    private static void quietly(Runnable differentiation) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            differentiation.run();
        } finally {
            System.setOut(out);
        }
    }

    /** The parameters after one step of gradient descent. */
    public Map<String, Matrix> updated(double learningRate) {
        Map<String, Matrix> updated = new LinkedHashMap<>();
        // p ← p − η ∂L/∂p
        params.forEach((key, p) -> updated.put(key, p.sub(gradients.get(key).mul(learningRate))));
        return Collections.unmodifiableMap(updated);
    }
}
