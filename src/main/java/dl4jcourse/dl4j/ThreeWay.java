package dl4jcourse.dl4j;

import dl4jcourse.gradcheck.GradientCheck;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.NumericalGradient;
import dl4jcourse.gradcheck.ThreeWayReport;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The gradient check of lecture 05, three ways: by hand, by DL4J, by finite differences; every parameter array and the
 * input.
 *
 * <pre>{@code
 * ThreeWay.check(net, new SoftmaxCrossEntropy(), x, y)    // the last expression of a cell: a table
 * }</pre>
 */
public final class ThreeWay {
    private ThreeWay() {}

    /** Compares hand and DL4J within {@link GradientReport#EXACT}, all entries. */
    public static ThreeWayReport check(Sequential net, Loss loss, Matrix x, Matrix y) {
        return check(net, loss, x, y, NumericalGradient.standard(), GradientReport.EXACT);
    }

    /**
     * Compares hand and DL4J within a tolerance, and both with a numerical gradient of your choice.
     *
     * @throws IllegalArgumentException if DL4J has no twin for a part of the network
     */
    public static ThreeWayReport check(
            Sequential net, Loss loss, Matrix x, Matrix y, NumericalGradient numerical, double tolerance) {
        return ThreeWayReport.compare(
                "hand",
                GradientCheck.gradients(net, loss, x, y),
                "DL4J",
                gradients(Dl4jNetwork.mirror(net, loss), x, y),
                numerical.of(net, loss, x, y),
                tolerance);
    }

    /** DL4J's ∂L/∂p of each parameter p by the course's key, and ∂L/∂x under "x". */
    public static Map<String, Matrix> gradients(Dl4jNetwork twin, Matrix x, Matrix y) {
        Map<String, Matrix> gradients = new LinkedHashMap<>(twin.gradients(x, y));
        gradients.put(GradientCheck.INPUT, inputGradient(twin, x, y));
        return Collections.unmodifiableMap(gradients);
    }

    private static Matrix inputGradient(Dl4jNetwork twin, Matrix x, Matrix y) {
        DataType type = twin.unwrap().getLayerWiseConfigurations().getDataType();
        INDArray epsilon = twin.unwrap()
                .calculateGradients(Ndarrays.of(x, type), Ndarrays.of(y, type), null, null)
                .getSecond();
        // DL4J's gradient is the sum over the batch, the course's the mean
        return Ndarrays.toMatrix(epsilon.reshape(x.rows(), x.cols())).div(x.rows());
    }
}
