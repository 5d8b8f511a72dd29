package dl4jcourse.dl4j;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Identity;
import dl4jcourse.nn.layer.LeakyRelu;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Softmax;
import dl4jcourse.nn.layer.Tanh;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;

/** One layer of DL4J's for one of the course's. */
final class MirrorLayers {
    private MirrorLayers() {}

    static DenseLayer dense(Linear linear, IActivation activation) {
        return new DenseLayer.Builder()
                .nIn(linear.W().cols())
                .nOut(linear.W().rows())
                .activation(activation)
                .build();
    }

    static ConvolutionLayer convolution(Conv2d conv, IActivation activation) {
        Window window = conv.window();
        return new ConvolutionLayer.Builder(window.height(), window.width())
                .stride(window.stride(), window.stride())
                .padding(window.padding(), window.padding())
                .convolutionMode(ConvolutionMode.Truncate)
                .nIn(conv.in().channels())
                .nOut(conv.W().rows())
                .activation(activation)
                .build();
    }

    static SubsamplingLayer pooling(PoolingType type, Window window) {
        return new SubsamplingLayer.Builder(type)
                .kernelSize(window.height(), window.width())
                .stride(window.stride(), window.stride())
                .convolutionMode(ConvolutionMode.Truncate)
                .build();
    }

    static BatchNormalization batchNorm(BatchNorm norm) {
        return new BatchNormalization.Builder()
                .nIn(norm.gamma().cols())
                .nOut(norm.gamma().cols())
                .eps(BatchNorm.EPSILON)
                .decay(BatchNorm.DECAY)
                // the variance itself, where DL4J by default keeps log₁₀ of the standard deviation
                .useLogStd(false)
                .build();
    }

    /** DL4J counts what is kept, the course what is dropped. */
    static DropoutLayer dropout(Dropout dropout) {
        IDropout twin = dropout.mask().isPresent()
                ? FixedMask.of(dropout.mask().get().div(1 - dropout.drop()))
                : new org.deeplearning4j.nn.conf.dropout.Dropout(1 - dropout.drop());
        return new DropoutLayer.Builder(twin).build();
    }

    static IActivation activation(@Nullable Layer layer) {
        if (layer instanceof LeakyRelu leaky) {
            return new ActivationLReLU(leaky.alpha());
        }
        return simple(layer).getActivationFunction();
    }

    private static Activation simple(@Nullable Layer layer) {
        if (layer == null || layer instanceof Identity) {
            return Activation.IDENTITY;
        }
        if (layer instanceof Relu) {
            return Activation.RELU;
        }
        if (layer instanceof Sigmoid) {
            return Activation.SIGMOID;
        }
        if (layer instanceof Tanh) {
            return Activation.TANH;
        }
        if (layer instanceof Softmax) {
            return Activation.SOFTMAX;
        }
        throw new IllegalArgumentException(
                "mirror: DL4J has no twin for the layer " + layer + "; known: Linear, Conv2d, "
                        + "MaxPool2d, AvgPool2d, Flatten, BatchNorm, Dropout, Identity, Relu, LeakyRelu, Sigmoid, Tanh, Softmax");
    }
}
