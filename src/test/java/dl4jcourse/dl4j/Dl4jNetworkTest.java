package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.ExponentialDecay;
import dl4jcourse.optim.L1;
import dl4jcourse.optim.L2;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Regularized;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.EarlyStopping;
import dl4jcourse.train.History;
import dl4jcourse.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class Dl4jNetworkTest {
    private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();

    private static Sequential randomNetwork(Random random) {
        List<Layer> layers = new ArrayList<>();
        int in = 3;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            int out = 1 + random.nextInt(8);
            layers.add(Linear.random(in, out, random));
            if (random.nextBoolean()) {
                layers.add(new Relu());
            }
            in = out;
        }
        layers.add(Linear.random(in, 4, random));
        return Sequential.of(layers);
    }

    private static Dataset randomData(Random random) {
        int n = 1 + random.nextInt(20);
        int[] labels = random.ints(n, 0, 4).toArray();
        return Dataset.ofClasses(Matrix.randn(n, 3, random), labels, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void gradientsOfRandomNetworksAreEqual(int seed) {
        Random random = new Random(seed);
        Sequential net = randomNetwork(random);
        Dataset data = randomData(random);
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        var pass = net.backprop(loss, data.x(), data.y());
        var report = GradientReport.compare("hand", pass.gradients(), "DL4J", twin.gradients(data.x(), data.y()));
        assertTrue(report.pass(), report::toString);
        assertEquals(pass.loss(), twin.loss(data.x(), data.y()), 1e-12 * Math.abs(pass.loss()));
    }

    @Test
    void trainingStepsStayEqual() {
        Random random = new Random(1);
        Sequential net = Sequential.of(Linear.random(3, 8, random), new Relu(), Linear.random(8, 4, random));
        Dataset data = Dataset.ofClasses(
                Matrix.randn(90, 3, random), random.ints(90, 0, 4).toArray(), 4);
        Trainer trainer = new Trainer(net, loss, new Sgd(0.1));
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        History hand = trainer.fit(Batches.shuffled(data, 8, new Random(2)), 10);
        History dl4j = twin.fit(Batches.shuffled(data, 8, new Random(2)), 10);
        var report = GradientReport.compare("hand", trainer.net().params(), "DL4J", twin.params(), 1e-9);
        assertTrue(report.pass(), report::toString);
        assertEquals(120, hand.updates());
        assertEquals(120, dl4j.updates());
        assertEquals(hand.epochs().get(9).loss(), dl4j.epochs().get(9).loss(), 1e-9);
        assertEquals(trainer.evaluate(data).right(), twin.evaluate(data).right());
    }

    @Test
    void aStepReportsTheLossWithThePenalty() {
        Random random = new Random(1);
        Sequential net = randomNetwork(random);
        Dataset data = randomData(random);
        Optimizer optimizer = new Regularized(new Sgd(0.1), new L2(0.1));
        Trainer trainer = new Trainer(net, loss, optimizer);
        double plain = trainer.measure(data).loss();
        double score = Dl4jNetwork.mirror(net, loss, optimizer, DataType.DOUBLE).step(data);
        double byHand = trainer.step(data);
        assertEquals(score, byHand, 1e-12 * score);
        assertEquals(plain + optimizer.penalty(net.params()), byHand, 1e-12 * byHand);
        assertTrue(byHand > plain);
    }

    @Test
    void otherWeightsAreNoticed() {
        Random random = new Random(4);
        Sequential net = randomNetwork(random);
        Dataset data = randomData(random);
        Dl4jNetwork twin = Dl4jNetwork.mirror(randomNetwork(new Random(4)), loss);
        twin.unwrap().getParam("0_W").addi(1e-6);
        var hand = net.backprop(loss, data.x(), data.y()).gradients();
        assertTrue(!GradientReport.compare("hand", hand, "DL4J", twin.gradients(data.x(), data.y()))
                .pass());
    }

    @Test
    void parametersGoThereAndBack() {
        Sequential net = randomNetwork(new Random(9));
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        assertEquals(net.params(), twin.params());
        assertEquals(
                List.copyOf(net.params().keySet()), List.copyOf(twin.params().keySet()));
        assertThrows(
                IllegalArgumentException.class,
                () -> twin.copyParams(
                        Sequential.of(Linear.random(2, 2, new Random(1))).params()));
    }

    @Test
    void whatDl4jLacksIsRefusedByName() {
        record Odd() implements Layer {
            @Override
            public Forward forward(Matrix x, dl4jcourse.nn.Mode mode) {
                return new Forward(x, Backward::new);
            }
        }
        Linear linear = Linear.random(2, 2, new Random(1));
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> Dl4jNetwork.mirror(Sequential.of(linear, new Odd(), linear), loss));
        assertTrue(error.getMessage().contains("Odd[]"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Dl4jNetwork.mirror(Sequential.of(new Relu()), loss));
    }

    @Test
    void anInterruptStopsTheTrainingAndKeepsIt() {
        Random random = new Random(1);
        Sequential net = randomNetwork(random);
        Dataset data = randomData(random);
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        Thread.currentThread().interrupt();
        try {
            History history = twin.fit(Batches.inOrder(data, 1), 1000);
            assertTrue(history.stopped() && history.updates() <= 1, history::toString);
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertTrue(twin.unwrap().getListeners().isEmpty());
    }

    @Test
    void arraysGoThereAndBack() {
        Matrix m = Matrix.randn(3, 4, new Random(2));
        assertEquals(m, Ndarrays.toMatrix(Ndarrays.of(m, DataType.DOUBLE)));
        assertEquals(
                m.transpose(), Ndarrays.toMatrix(Ndarrays.of(m, DataType.DOUBLE).transpose()));
        assertEquals(m.map(v -> (float) v), Ndarrays.toMatrix(Ndarrays.of(m, DataType.FLOAT)));
        assertEquals(Matrix.row(1, 2), Ndarrays.toMatrix(Nd4j.createFromArray(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Ndarrays.toMatrix(Nd4j.zeros(2, 2, 2)));
    }

    @Test
    void afterEarlyStoppingTheTrainingGoesOnAlike() {
        Random random = new Random(5);
        Sequential net = Sequential.of(Linear.random(3, 20, random), new Relu(), Linear.random(20, 4, random));
        int[] labels = random.ints(40, 0, 4).toArray();
        Dataset data = Dataset.ofClasses(Matrix.randn(40, 3, random), labels, 4);
        for (Optimizer optimizer : List.of(new Adam(0.02), new Sgd(new ExponentialDecay(0.5, 0.99)))) {
            Trainer trainer = new Trainer(net, loss, optimizer);
            Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss, optimizer, DataType.DOUBLE);
            Batches batches = Batches.inOrder(data.rows(0, 20), 10);
            EarlyStopping stopping = new EarlyStopping(10);
            History hand = trainer.fit(batches, data.rows(20, 40), 100, stopping);
            twin.fit(batches, data.rows(20, 40), 100, stopping);
            assertTrue(hand.epochs().size() > hand.best().orElseThrow().number());
            trainer.fit(batches, 10);
            twin.fit(batches, 10);
            var report = GradientReport.compare("hand", trainer.net().params(), "DL4J", twin.params(), 1e-9);
            assertTrue(report.pass(), report::toString);
        }
    }

    @Test
    void lossAndMeasureAreWithoutThePenalty() {
        Random random = new Random(6);
        Sequential net = Sequential.of(Linear.random(3, 4, random));
        Dataset data = randomData(random);
        Optimizer optimizer = new Regularized(new Sgd(0.1), new L1(0.1), new L2(0.2));
        Trainer trainer = new Trainer(net, loss, optimizer);
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss, optimizer, DataType.DOUBLE);
        double expected = trainer.measure(data).loss();
        assertEquals(expected, twin.loss(data.x(), data.y()), 1e-12);
        assertEquals(expected, twin.measure(data).loss(), 1e-12);
        assertEquals(trainer.step(data), twin.step(data), 1e-12);
    }
}
