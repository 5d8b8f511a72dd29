package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.AvgPool2d;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Tanh;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not one gradient but many steps: parameters and running statistics stay equal while both train. */
class Dl4jTrajectoriesTest {
    private final Random random = new Random(6);
    private final ImageShape in = new ImageShape(1, 8, 8);
    private final Dataset data = Dataset.ofClasses(
            Matrix.randn(40, in.size(), random), random.ints(40, 0, 3).toArray(), 3);

    private Sequential convolutional() {
        Conv2d first = Conv2d.of(in, 3, Window.square(3), Init.heNormal(), random);
        MaxPool2d pool = new MaxPool2d(first.out(), Window.tiles(2));
        Conv2d second = Conv2d.of(pool.out(), 4, new Window(2, 2, 1, 1), Init.heNormal(), random);
        AvgPool2d average = new AvgPool2d(second.out(), Window.tiles(2));
        int features = average.out().size();
        Matrix mask = Matrix.rand(1, features, random).map(u -> u < 0.8 ? 1 : 0);
        Sequential net = Sequential.of(
                first,
                BatchNorm.of(first.out()),
                new Relu(),
                pool,
                second,
                new Tanh(),
                average,
                Dropout.fixed(0.2, mask),
                Linear.of(features, 6, Init.xavierNormal(), random),
                BatchNorm.of(6),
                new Relu(),
                Linear.of(6, 3, Init.xavierUniform(), random));
        // a bias before BatchNorm has no gradient but rounding: it should stay where it is, not at 0
        Map<String, Matrix> params = new HashMap<>(net.params());
        params.replaceAll((key, value) -> key.endsWith("_b") ? Matrix.randn(1, value.cols(), random) : value);
        return net.withParams(params);
    }

    private void staysEqual(Sequential net, Loss loss) {
        Trainer trainer = new Trainer(net, loss, new Sgd(0.1));
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        trainer.fit(Batches.inOrder(data, 8), 4);
        twin.fit(Batches.inOrder(data, 8), 4);
        equal(trainer.net(), twin);
    }

    private void equal(Sequential net, Dl4jNetwork twin) {
        var params = GradientReport.compare("hand", net.params(), "DL4J", twin.params(), 1e-9);
        assertTrue(params.pass(), params::toString);
        if (!net.state().isEmpty()) {
            var state = GradientReport.compare("hand", net.state(), "DL4J", twin.state(), 1e-10);
            assertTrue(state.pass(), state::toString);
        }
        Matrix scores = net.predict(data.x());
        assertEquals(List.of(box(scores)), List.of(box(twin.predict(data.x()))));
    }

    private static List<Integer> box(Matrix scores) {
        return java.util.Arrays.stream(scores.argMax()).boxed().toList();
    }

    @Test
    void convolutionsPoolingNormalisationAndDropout() {
        staysEqual(convolutional(), new SoftmaxCrossEntropy());
    }

    @Test
    void theOtherLosses() {
        for (Loss loss : List.of(new HalfSquaredError(), new MeanSquaredError(), new BinaryCrossEntropy())) {
            Linear first = Linear.of(64, 5, Init.xavierNormal(), random);
            staysEqual(Sequential.of(first, new Tanh(), Linear.random(5, 3, random)), loss);
        }
    }

    @Test
    void savedAndLoadedItGoesOn(@TempDir Path folder) throws IOException {
        Sequential net = convolutional();
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.1));
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy());
        twin.fit(Batches.inOrder(data, 8), 1);
        twin.save(folder.resolve("net.zip"));
        Dl4jNetwork loaded = Dl4jNetwork.load(folder.resolve("net.zip"));
        assertEquals(twin.params(), loaded.params());
        assertEquals(twin.predict(data.x()), loaded.predict(data.x()));
        trainer.fit(Batches.inOrder(data, 8), 2);
        loaded.fit(Batches.inOrder(data, 8), 1);
        equal(trainer.net(), loaded);
    }

    @Test
    void lossesSurviveSavingToo(@TempDir Path folder) throws IOException {
        Matrix x = Matrix.randn(4, 3, random);
        Matrix y = Matrix.of(4, 2, (i, j) -> i % 2 == j ? 1 : 0);
        for (Loss loss : List.of(new HalfSquaredError(), new BinaryCrossEntropy(), new SoftmaxCrossEntropy())) {
            Sequential net = Sequential.of(Linear.random(3, 2, random));
            Dl4jNetwork.mirror(net, loss).save(folder.resolve("net.zip"));
            Dl4jNetwork loaded = Dl4jNetwork.load(folder.resolve("net.zip"));
            var pass = net.backprop(loss, x, y);
            assertTrue(GradientReport.compare("hand", pass.gradients(), "loaded", loaded.gradients(x, y))
                    .pass());
            assertEquals(pass.loss(), loaded.loss(x, y), 1e-12 * pass.loss());
        }
    }
}
