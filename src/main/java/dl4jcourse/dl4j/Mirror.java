package dl4jcourse.dl4j;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Sequential;
import dl4jcourse.optim.Optimizer;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * A hand-written network as a configuration of DL4J's, which folds into one layer what the course keeps apart: a Linear or
 * a Conv2d with the activation after it is one layer of DL4J's, and so is the last Linear with its activation and the loss.
 */
final class Mirror {
    private Mirror() {}

    static MultiLayerConfiguration of(Sequential net, Loss loss, Optimizer optimizer, DataType type) {
        if (net.params().isEmpty()) {
            throw new IllegalArgumentException(
                    "mirror: at least one layer with parameters expected, for DL4J refuses others, but got " + net);
        }
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .dataType(type)
                .list()
                // it forbids what only warns elsewhere, such as softmax before the squared error
                .validateOutputLayerConfig(false);
        MirrorList mirrored = new MirrorList(list);
        int end = MirrorLoss.start(net.layers(), loss);
        for (int i = 0; i < end; i++) {
            Layer next = i + 1 < end ? net.layers().get(i + 1) : null;
            i += mirrored.add(net.layers().get(i), next) ? 1 : 0;
        }
        mirrored.addOutput(net.layers().subList(end, net.layers().size()), loss);
        return Updaters.into(list.build(), optimizer);
    }
}
