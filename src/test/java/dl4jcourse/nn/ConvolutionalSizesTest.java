package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.junit.jupiter.api.Test;

/** Output sizes and parameter counts of LeNet and AlexNet (lecture 10), by hand and by DL4J. */
class ConvolutionalSizesTest {
    /** The lecture's LeNet. */
    private static Sequential leNet(Random random) {
        Init he = Init.heNormal();
        Conv2d first = Conv2d.of(new ImageShape(1, 28, 28), 6, Window.square(5), he, random);
        MaxPool2d pool1 = new MaxPool2d(first.out(), Window.tiles(2));
        Conv2d second = Conv2d.of(pool1.out(), 16, Window.square(5), he, random);
        MaxPool2d pool2 = new MaxPool2d(second.out(), Window.tiles(2));
        return Sequential.of(
                first,
                new Relu(),
                pool1,
                second,
                new Relu(),
                pool2,
                new Flatten(),
                Linear.of(pool2.out().size(), 120, he, random),
                new Relu(),
                Linear.of(120, 10, he, random));
    }

    private static final Window POOL = new Window(3, 3, 2, 0);

    /** ⌊(28 − 5)/1⌋ + 1 = 24, half of it 12, then 8 and 4. */
    @Test
    void leNetShrinksItsImagesFrom28To4() {
        List<Integer> widths = new ArrayList<>();
        Matrix y = Matrix.zeros(1, 784);
        for (Layer layer : leNet(new Random(1)).layers()) {
            y = layer.forward(y, Mode.EVALUATE).y();
            widths.add(y.cols());
        }
        int c1 = 6 * 24 * 24;
        int p1 = 6 * 12 * 12;
        int c2 = 16 * 8 * 8;
        assertEquals(List.of(c1, c1, p1, c2, c2, 256, 256, 120, 120, 10), widths);
    }

    /** 6·26 + 16·(6·25 + 1) + 120·257 + 10·121. */
    @Test
    void leNetHas34622Parameters() {
        Sequential net = leNet(new Random(1));
        assertEquals(156 + 2_416 + 30_840 + 1_210, 34_622);
        assertEquals(34_622, net.numParams());
        assertEquals(
                34_622,
                Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy()).unwrap().numParams());
    }

    /** What an image of AlexNet becomes, and what its convolutions learn. */
    private static final class AlexNet {
        final List<String> shapes = new ArrayList<>();
        long parameters;
        private ImageShape at;

        AlexNet(int pixels, int groups) {
            at = new ImageShape(3, pixels, pixels);
            conv(96, new Window(11, 11, 4, 0), 1);
            pool();
            conv(256, new Window(5, 5, 1, 2), groups);
            pool();
            conv(384, new Window(3, 3, 1, 1), 1);
            conv(384, new Window(3, 3, 1, 1), groups);
            conv(256, new Window(3, 3, 1, 1), groups);
            pool();
            int in = at.size();
            for (int out : new int[] {4096, 4096, 1000}) {
                parameters += (in + 1L) * out;
                in = out;
            }
        }

        /** Of its {@code groups} parts, each kernel sees one. */
        private void conv(int maps, Window window, int groups) {
            parameters += maps * (at.channels() / groups * window.height() * window.width() + 1L);
            at = at.through(window, maps);
            shapes.add(at.toString());
        }

        private void pool() {
            at = at.through(POOL, at.channels());
            shapes.add(at.toString());
        }
    }

    @Test
    void alexNetsTable() {
        assertEquals(
                List.of(
                        "96×55×55",
                        "96×27×27",
                        "256×27×27",
                        "256×13×13",
                        "384×13×13",
                        "384×13×13",
                        "256×13×13",
                        "256×6×6"),
                new AlexNet(227, 2).shapes);
        // the paper's figure says 224: that gives 54
        assertNotEquals("96×55×55", new AlexNet(224, 2).shapes.get(0));
    }

    /** In two groups, as on the paper's two GPUs; without groups it is what DL4J counts, which has none. */
    @Test
    void alexNetHas60965224Parameters() {
        assertEquals(60_965_224, new AlexNet(227, 2).parameters);
        assertEquals(62_378_344, new AlexNet(227, 1).parameters);
        assertEquals(62_378_344, count(alexNetByDl4j()));
    }

    private static ConvolutionLayer conv(int maps, int size, int stride, int padding) {
        return new ConvolutionLayer.Builder(size, size)
                .stride(stride, stride)
                .padding(padding, padding)
                .nOut(maps)
                .build();
    }

    private static SubsamplingLayer pool() {
        return new SubsamplingLayer.Builder().kernelSize(3, 3).stride(2, 2).build();
    }

    private static MultiLayerConfiguration alexNetByDl4j() {
        return new NeuralNetConfiguration.Builder()
                .list(
                        conv(96, 11, 4, 0),
                        pool(),
                        conv(256, 5, 1, 2),
                        pool(),
                        conv(384, 3, 1, 1),
                        conv(384, 3, 1, 1),
                        conv(256, 3, 1, 1),
                        pool(),
                        new DenseLayer.Builder().nOut(4096).build(),
                        new DenseLayer.Builder().nOut(4096).build(),
                        new OutputLayer.Builder().nOut(1000).build())
                .setInputType(InputType.convolutional(227, 227, 3))
                .build();
    }

    /** Counted from the configuration: the network itself would take 500 MB. */
    private static long count(MultiLayerConfiguration network) {
        return network.getConfs().stream()
                .mapToLong(layer -> layer.getLayer().initializer().numParams(layer))
                .sum();
    }
}
