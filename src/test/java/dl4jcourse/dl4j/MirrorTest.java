package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.LeakyRelu;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Tanh;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.junit.jupiter.api.Test;

class MirrorTest {
    private final Random random = new Random(1);
    private final ImageShape in = new ImageShape(1, 6, 6);

    private Linear linear(int in, int out) {
        return Linear.random(in, out, random);
    }

    private static List<String> names(Loss loss, Layer... layers) {
        var configuration =
                Dl4jNetwork.mirror(Sequential.of(layers), loss).unwrap().getLayerWiseConfigurations();
        return Stream.of(configuration.getConfs().toArray(org.deeplearning4j.nn.conf.NeuralNetConfiguration[]::new))
                .map(c -> c.getLayer().getClass().getSimpleName())
                .toList();
    }

    @Test
    void activationsGoIntoTheLayerBeforeThem() {
        assertEquals(
                List.of("DenseLayer", "OutputLayer"),
                names(new SoftmaxCrossEntropy(), linear(3, 4), new Tanh(), linear(4, 2)));
        assertEquals(
                List.of("DenseLayer", "OutputLayer"),
                names(new MeanSquaredError(), linear(3, 4), new Relu(), linear(4, 2), new Sigmoid()));
    }

    @Test
    void whatHasNoLayerBeforeItStandsAlone() {
        assertEquals(
                List.of("ActivationLayer", "DenseLayer", "ActivationLayer", "ActivationLayer", "LossLayer"),
                names(new MeanSquaredError(), new Tanh(), linear(3, 4), new Relu(), new Relu(), new Sigmoid()));
    }

    @Test
    void aConvolutionalNetworkReadsLikeDl4js() {
        Conv2d conv = Conv2d.of(in, 2, Window.square(3), Init.heNormal(), random);
        MaxPool2d pool = new MaxPool2d(conv.out(), Window.tiles(2));
        Layer[] layers = {
            conv, BatchNorm.of(conv.out()), new Relu(), pool, new Flatten(), new Dropout(0.2), linear(8, 2)
        };
        assertEquals(
                List.of(
                        "ConvolutionLayer",
                        "BatchNormalization",
                        "ActivationLayer",
                        "SubsamplingLayer",
                        "DropoutLayer",
                        "OutputLayer"),
                names(new SoftmaxCrossEntropy(), layers));
        var unwrapped = Dl4jNetwork.mirror(Sequential.of(layers), new SoftmaxCrossEntropy())
                .unwrap()
                .getLayerWiseConfigurations();
        var dropout = assertInstanceOf(DropoutLayer.class, unwrapped.getConf(4).getLayer());
        // DL4J counts what is kept
        assertEquals(
                0.8,
                assertInstanceOf(org.deeplearning4j.nn.conf.dropout.Dropout.class, dropout.getIDropout())
                        .getP());
        assertNull(unwrapped.getInputPreProcess(1));
        assertInstanceOf(ConvolutionLayer.class, unwrapped.getConf(0).getLayer());
    }

    @Test
    void everyLearnedArrayKeepsItsPlace() {
        Conv2d conv = Conv2d.of(in, 2, Window.square(3), Init.heNormal(), random);
        Sequential net = Sequential.of(conv, BatchNorm.of(conv.out()), new Relu(), linear(32, 2));
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy());
        assertEquals(net.params(), twin.params());
        assertEquals(
                List.of("0_W", "0_b", "1_gamma", "1_beta", "2_W", "2_b"),
                List.copyOf(twin.params().keySet()));
        assertEquals(net.state(), twin.state());
        assertEquals(List.of("1_mean", "1_var"), List.copyOf(twin.state().keySet()));
    }

    @Test
    void dl4jsLogarithmOfTheDeviationIsTranslated() {
        var own = new org.deeplearning4j.nn.conf.NeuralNetConfiguration.Builder()
                .dataType(org.nd4j.linalg.api.buffer.DataType.DOUBLE)
                .list()
                .layer(new org.deeplearning4j.nn.conf.layers.BatchNormalization.Builder()
                        .nOut(2)
                        .nIn(2)
                        .build())
                .layer(MirrorLoss.outputLayer(
                        linear(2, 2), MirrorLayers.activation(null), MirrorLoss.of(new MeanSquaredError(), 2)))
                .build();
        var network = Dl4jNetwork.wrap(new org.deeplearning4j.nn.multilayer.MultiLayerNetwork(own));
        assertTrue(network.unwrap().paramTable().containsKey("0_log10stdev"));
        var state = dl4jcourse.nn.Params.of("0_mean", Matrix.row(1, 2), "0_var", Matrix.row(4, 0.25));
        network.copyState(state);
        assertTrue(GradientReport.compare("copied", state, "read", network.state(), 1e-14)
                .pass());
        assertFalse(network.params().containsKey("0_log10stdev"));
    }

    @Test
    void whatDl4jCannotDoIsRefusedByName() {
        Loss odd = new Loss() {
            @Override
            public double value(Matrix yHat, Matrix y) {
                return 0;
            }

            @Override
            public Matrix gradient(Matrix yHat, Matrix y) {
                return yHat;
            }

            @Override
            public String toString() {
                return "OddLoss";
            }
        };
        refused("the loss OddLoss", odd, linear(2, 2));
        refused("at least one layer with parameters", new HalfSquaredError(), new Tanh());
        refused("the layer [Linear(2 → 2)]", new HalfSquaredError(), Sequential.of(linear(2, 2)), linear(2, 2));
    }

    private static void refused(String message, Loss loss, Layer... layers) {
        var error = assertThrows(IllegalArgumentException.class, () -> Dl4jNetwork.mirror(Sequential.of(layers), loss));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    /** At a kink a derivative is a choice: the course makes DL4J's. */
    @Test
    void kinksAndTiesAreDecidedAlike() {
        MaxPool2d pool = new MaxPool2d(new ImageShape(1, 2, 2), Window.tiles(2));
        for (Layer kinked : List.of(new Relu(), new LeakyRelu(0.125), pool)) {
            Linear zeros = new Linear(Matrix.zeros(4, 1), Matrix.zeros(1, 4));
            int out = kinked == pool ? 1 : 4;
            Sequential net = Sequential.of(zeros, kinked, new Linear(Matrix.ones(1, out), Matrix.row(0)));
            Matrix one = Matrix.row(1);
            var hand = net.backprop(new HalfSquaredError(), one, one).gradients();
            var dl4j = Dl4jNetwork.mirror(net, new HalfSquaredError()).gradients(one, one);
            assertEquals(hand.get("0_b"), dl4j.get("0_b").map(v -> v + 0.0), kinked.toString());
        }
    }

    /** Where probabilities round to 0 or 1, the hand-written loss goes on and DL4J's, unclipped, does not. */
    @Test
    void dl4jsCrossEntropiesBreakFarOut() {
        Linear same = new Linear(Matrix.row(1), Matrix.row(0));
        Matrix far = Matrix.row(40);
        Matrix no = Matrix.row(0);
        assertEquals(40, new BinaryCrossEntropy().value(far, no), 1e-12);
        Dl4jNetwork twin = Dl4jNetwork.mirror(Sequential.of(same), new BinaryCrossEntropy());
        assertEquals(Double.POSITIVE_INFINITY, twin.loss(far, no));
        assertTrue(Double.isNaN(twin.gradients(far, no).get("0_b").get(0, 0)));
    }

    /** The closed list of what DL4J computes with floats: its difference is seen, and is as small as listed. */
    @Test
    void theOnlyInexactPartIsTheLeakyReluOfANumberThatIsNoFloat() {
        Sequential net = Sequential.of(linear(3, 4), new LeakyRelu(0.01), linear(4, 2));
        Matrix x = Matrix.randn(5, 3, random);
        Matrix y = Matrix.rand(5, 2, random);
        assertEquals(Exactness.LEAKY_RELU_SLOPE, Exactness.of(net));
        var hand = net.backprop(new BinaryCrossEntropy(), x, y).gradients();
        var dl4j = Dl4jNetwork.mirror(net, new BinaryCrossEntropy()).gradients(x, y);
        assertFalse(GradientReport.compare("hand", hand, "DL4J", dl4j).pass());
        double tolerance = Exactness.of(net).tolerance();
        assertTrue(GradientReport.compare("hand", hand, "DL4J", dl4j, tolerance).pass());
        assertEquals(Exactness.EXACT, Exactness.of(Sequential.of(new LeakyRelu(1.0 / 128))));
    }
}
