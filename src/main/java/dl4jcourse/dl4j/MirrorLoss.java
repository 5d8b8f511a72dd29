package dl4jcourse.dl4j;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Softmax;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.CrossEntropy;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossL2;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** DL4J's last layer: its loss functions are told the activation before them, and take its gradient too. */
final class MirrorLoss {
    private MirrorLoss() {}

    /** The index of the first layer that goes into DL4J's last one: a Linear, an activation, both, or none. */
    static int start(List<Layer> layers, Loss loss) {
        int start = layers.size();
        boolean activated = layers.get(start - 1) instanceof Activation || layers.get(start - 1) instanceof Softmax;
        start -= activated && !takesLogits(loss) ? 1 : 0;
        return start > 0 && layers.get(start - 1) instanceof Linear ? start - 1 : start;
    }

    private static boolean takesLogits(Loss loss) {
        return loss instanceof SoftmaxCrossEntropy || loss instanceof BinaryCrossEntropy;
    }

    static IActivation activation(@Nullable Layer last, Loss loss) {
        if (takesLogits(loss)) {
            return MirrorLayers.activation(loss instanceof SoftmaxCrossEntropy ? new Softmax() : new Sigmoid());
        }
        return MirrorLayers.activation(last);
    }

    static OutputLayer outputLayer(Linear linear, IActivation activation, ILossFunction loss) {
        return new OutputLayer.Builder(loss)
                .nIn(linear.W().cols())
                .nOut(linear.W().rows())
                .activation(activation)
                .build();
    }

    /** A loss without weights of its own. */
    static LossLayer lossLayer(ILossFunction loss) {
        return new LossLayer.Builder(loss)
                .activation(org.nd4j.linalg.activations.Activation.IDENTITY)
                .build();
    }

    /** DL4J's loss function; clipping is off (0.0), and weights make up for other divisors. */
    static ILossFunction of(Loss loss, int outputs) {
        if (loss instanceof SoftmaxCrossEntropy || loss instanceof CrossEntropy) {
            return new LossMCXENT(0.0, null);
        }
        if (loss instanceof MeanSquaredError) {
            return new LossMSE();
        }
        if (loss instanceof HalfSquaredError) {
            // DL4J: Σ (ŷ − y)²
            return new LossL2(Nd4j.valueArrayOf(new long[] {1, outputs}, 0.5, DataType.DOUBLE));
        }
        if (loss instanceof BinaryCrossEntropy) {
            // DL4J sums over the outputs
            return new LossBinaryXENT(0.0, Nd4j.valueArrayOf(new long[] {1, outputs}, 1.0 / outputs, DataType.DOUBLE));
        }
        throw new IllegalArgumentException("mirror: DL4J has no twin for the loss " + loss + "; known: "
                + "SoftmaxCrossEntropy, CrossEntropy, BinaryCrossEntropy, MeanSquaredError, HalfSquaredError");
    }
}
