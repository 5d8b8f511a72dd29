package dl4jcourse.dl4j;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.AvgPool2d;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Identity;
import dl4jcourse.nn.layer.LeakyRelu;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Softmax;
import dl4jcourse.nn.layer.Tanh;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.CrossEntropy;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws networks of 1 to 5 layers with weights, of all the course's parts, with a loss and a batch; each seed its own. */
final class RandomNetworks {
    record Case(Sequential net, Loss loss, Matrix x, Matrix y) {}

    private final Random random;
    private final List<Layer> layers = new ArrayList<>();
    private final int batch;
    private int width;

    private RandomNetworks(int seed) {
        random = new Random(seed * 1_000_003L);
        random.nextGaussian(); // the first numbers of neighbouring seeds are alike
        batch = 1 + random.nextInt(8);
    }

    static Case of(int seed) {
        return new RandomNetworks(seed).draw(seed % 3 == 0);
    }

    private Case draw(boolean images) {
        ImageShape in = new ImageShape(1 + random.nextInt(2), 6 + random.nextInt(4), 6 + random.nextInt(4));
        width = images ? in.size() : 1 + random.nextInt(6);
        Matrix x = Matrix.randn(batch, width, random);
        int weighted = 1 + random.nextInt(5);
        int convolutions = images ? 1 + random.nextInt(Math.min(2, weighted)) : 0;
        ImageShape shape = in;
        for (int i = 0; i < convolutions; i++) {
            shape = convolution(shape);
        }
        if (images && random.nextBoolean()) {
            layers.add(new Flatten());
        }
        for (int i = convolutions; i < weighted; i++) {
            dense(1 + random.nextInt(8));
        }
        Loss loss = loss();
        Matrix y = target(loss);
        return new Case(Sequential.of(layers), loss, x, y);
    }

    private ImageShape convolution(ImageShape in) {
        Window window = new Window(
                1 + random.nextInt(Math.min(3, in.height())),
                1 + random.nextInt(Math.min(3, in.width())),
                1 + random.nextInt(2),
                0);
        window = new Window(
                window.height(),
                window.width(),
                window.stride(),
                random.nextInt(Math.min(window.height(), window.width())));
        Conv2d conv = Conv2d.of(in, 1 + random.nextInt(3), window, Init.xavierNormal(), random);
        layers.add(conv.withParams(dl4jcourse.nn.Params.of(
                "W", conv.W(), "b", Matrix.randn(1, conv.W().rows(), random))));
        ImageShape out = conv.out();
        extras(out);
        if (out.height() >= 2 && out.width() >= 2 && random.nextBoolean()) {
            Window tile = new Window(2, 2, 1 + random.nextInt(2), 0);
            layers.add(random.nextBoolean() ? new MaxPool2d(out, tile) : new AvgPool2d(out, tile));
            out = out.through(tile, out.channels());
        }
        width = out.size();
        return out;
    }

    private void dense(int out) {
        layers.add(Linear.random(width, out, random));
        width = out;
        extras(new ImageShape(out, 1, 1));
    }

    /** Perhaps normalisation, an activation or two, dropout. */
    private void extras(ImageShape shape) {
        boolean norm = batch > 1 && random.nextInt(8) == 0;
        if (norm) {
            layers.add(randomNorm(shape));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            layers.add(activation());
        }
        if (random.nextInt(4) == 0) {
            Matrix mask = Matrix.rand(random.nextBoolean() ? 1 : batch, shape.size(), random)
                    .map(u -> u < 0.7 ? 1 : 0);
            layers.add(Dropout.fixed(0.3, mask));
        }
    }

    private BatchNorm randomNorm(ImageShape in) {
        Matrix zero = Matrix.zeros(1, in.channels());
        return new BatchNorm(
                in.pixels(),
                Matrix.randn(1, in.channels(), random),
                Matrix.randn(1, in.channels(), random),
                zero.add(0.5),
                zero.add(2));
    }

    private Layer activation() {
        return switch (random.nextInt(6)) {
            case 0 -> new Identity();
            case 1 -> new Sigmoid();
            case 2 -> new Tanh();
            case 3 -> new Relu();
            case 4 -> new LeakyRelu(1.0 / 128);
            default -> new Softmax();
        };
    }

    private Loss loss() {
        return switch (random.nextInt(5)) {
            case 0 -> new MeanSquaredError();
            case 1 -> new HalfSquaredError();
            case 2 -> new SoftmaxCrossEntropy();
            case 3 -> new BinaryCrossEntropy();
            default -> {
                layers.add(new Softmax());
                yield new CrossEntropy();
            }
        };
    }

    private Matrix target(Loss loss) {
        if (loss instanceof BinaryCrossEntropy) {
            return Matrix.rand(batch, width, random).map(Math::round);
        }
        if (loss instanceof SoftmaxCrossEntropy || loss instanceof CrossEntropy) {
            int[] classes = random.ints(batch, 0, width).toArray();
            return Matrix.of(batch, width, (i, j) -> classes[i] == j ? 1 : 0);
        }
        return Matrix.randn(batch, width, random);
    }
}
