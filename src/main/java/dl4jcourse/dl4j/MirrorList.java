package dl4jcourse.dl4j;

import dl4jcourse.nn.Activation;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.layer.AvgPool2d;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Softmax;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;

/**
 * DL4J's list of layers as it grows. Between features and images DL4J changes the rank of its arrays, by a preprocessor
 * before the layer; in the course both are rows.
 */
final class MirrorList {
    private final NeuralNetConfiguration.ListBuilder list;
    private int size;
    /** The shape of the images at this place in DL4J's network, or null where it has features. */
    private @Nullable ImageShape image;
    /** The columns of the course's matrix at this place; 0 where no layer has told yet. */
    private int width;

    MirrorList(NeuralNetConfiguration.ListBuilder list) {
        this.list = list;
    }

    /** Adds a layer's twin; true if the layer {@code next} went into it. */
    boolean add(Layer layer, @Nullable Layer next) {
        boolean folds = next instanceof Activation || next instanceof Softmax;
        if (layer instanceof Linear linear) {
            needFeatures();
            add(MirrorLayers.dense(linear, MirrorLayers.activation(folds ? next : null)));
            width = linear.W().rows();
            return folds;
        }
        if (layer instanceof Conv2d conv) {
            needImages(conv.in());
            add(MirrorLayers.convolution(conv, MirrorLayers.activation(next instanceof Activation ? next : null)));
            become(conv.out());
            return next instanceof Activation;
        }
        addSimple(layer);
        return false;
    }

    private void addSimple(Layer layer) {
        if (layer instanceof MaxPool2d pool) {
            needImages(pool.in());
            add(MirrorLayers.pooling(PoolingType.MAX, pool.window()));
            become(pool.out());
        } else if (layer instanceof AvgPool2d pool) {
            needImages(pool.in());
            add(MirrorLayers.pooling(PoolingType.AVG, pool.window()));
            become(pool.out());
        } else if (layer instanceof BatchNorm norm) {
            addBatchNorm(norm);
        } else if (layer instanceof Dropout dropout) {
            add(MirrorLayers.dropout(dropout));
        } else if (!(layer instanceof Flatten)) { // the next layer that needs features flattens
            if (layer instanceof Softmax) {
                needFeatures();
            }
            add(new ActivationLayer(MirrorLayers.activation(layer)));
        }
    }

    private void addBatchNorm(BatchNorm norm) {
        int channels = norm.gamma().cols();
        if (norm.pixels() == 1) {
            needFeatures();
        } else if (image == null || image.channels() != channels) {
            // its pixels lie in one column: height and width make no difference here
            needImages(new ImageShape(channels, norm.pixels(), 1));
        }
        add(MirrorLayers.batchNorm(norm));
        width = channels * norm.pixels();
    }

    /** Adds the loss, with the last Linear and the last activation if {@code layers} has them. */
    void addOutput(List<Layer> layers, Loss loss) {
        needFeatures();
        Linear linear = !layers.isEmpty() && layers.get(0) instanceof Linear first ? first : null;
        Layer last = layers.isEmpty() ? null : layers.get(layers.size() - 1);
        IActivation activation = MirrorLoss.activation(last == linear ? null : last, loss);
        if (linear != null) {
            width = linear.W().rows();
            add(MirrorLoss.outputLayer(linear, activation, MirrorLoss.of(loss, width)));
        } else {
            // not in the LossLayer: there the activation's derivative overwrites what the score is computed of
            add(new ActivationLayer(activation));
            add(MirrorLoss.lossLayer(MirrorLoss.of(loss, width)));
        }
    }

    private void add(org.deeplearning4j.nn.conf.layers.Layer layer) {
        list.layer(size++, layer);
    }

    private void become(ImageShape shape) {
        image = shape;
        width = shape.size();
    }

    private void needFeatures() {
        if (image != null) {
            list.inputPreProcessor(
                    size, new CnnToFeedForwardPreProcessor(image.height(), image.width(), image.channels()));
            image = null;
        }
    }

    private void needImages(ImageShape shape) {
        if (!shape.equals(image)) {
            needFeatures();
            list.inputPreProcessor(
                    size, new FeedForwardToCnnPreProcessor(shape.height(), shape.width(), shape.channels()));
            image = shape;
        }
    }
}
