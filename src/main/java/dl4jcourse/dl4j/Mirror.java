package dl4jcourse.dl4j;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Optimizer;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * A hand-written network as a configuration of DL4J's, which folds into one layer what the course keeps apart: a Linear
 * with the activation after it is a {@code DenseLayer}, the last Linear with the loss is the {@code OutputLayer}.
 */
final class Mirror {
    private Mirror() {}

    static MultiLayerConfiguration of(Sequential net, Loss loss, Optimizer optimizer, DataType type) {
        NeuralNetConfiguration.ListBuilder list =
                new NeuralNetConfiguration.Builder().dataType(type).list();
        List<Layer> layers = net.layers();
        int last = layers.size() - 1;
        for (int i = 0; i <= last; i++) {
            Linear linear = linear(layers.get(i), i);
            if (i == last) {
                list.layer(output(linear, loss));
            } else {
                boolean activated = !(layers.get(i + 1) instanceof Linear);
                list.layer(dense(linear, activated ? activation(layers.get(i + 1)) : Activation.IDENTITY));
                i += activated ? 1 : 0;
            }
        }
        return Updaters.into(list.build(), optimizer);
    }

    private static Linear linear(Layer layer, int index) {
        if (layer instanceof Linear linear) {
            return linear;
        }
        throw new IllegalArgumentException("mirror: a Linear expected as layer " + index
                + ", for DL4J has no activation without one before it, but got " + layer);
    }

    private static DenseLayer dense(Linear linear, Activation activation) {
        return new DenseLayer.Builder()
                .nIn(linear.W().cols())
                .nOut(linear.W().rows())
                .activation(activation)
                .build();
    }

    private static OutputLayer output(Linear linear, Loss loss) {
        if (!(loss instanceof SoftmaxCrossEntropy)) {
            throw new IllegalArgumentException("mirror: the loss SoftmaxCrossEntropy expected, but got " + loss);
        }
        // clipping off: DL4J's default keeps p within [1e-10, 1 − 1e-10]
        return new OutputLayer.Builder(new LossMCXENT(0.0, null))
                .nIn(linear.W().cols())
                .nOut(linear.W().rows())
                .activation(Activation.SOFTMAX)
                .build();
    }

    private static Activation activation(Layer layer) {
        if (layer instanceof Relu) {
            return Activation.RELU;
        }
        throw new IllegalArgumentException("mirror: DL4J has no twin for the layer " + layer + "; known: Linear, Relu");
    }
}
