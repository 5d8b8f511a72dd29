package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import dl4jcourse.optim.CosineDecay;
import dl4jcourse.optim.ExponentialDecay;
import dl4jcourse.optim.L2;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Regularized;
import dl4jcourse.optim.Schedule;
import dl4jcourse.optim.StepDecay;
import dl4jcourse.train.Trainer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.AdaDelta;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.learning.regularization.L2Regularization;
import org.nd4j.linalg.learning.regularization.WeightDecay;
import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/** What DL4J's updaters do by themselves, tried; {@code docs/conventions.md} names these tests. */
class UpdaterFactsTest {
    private static final double TOLERANCE = 1e-10;
    private final Trajectory trajectory = new Trajectory(0);

    private static MultiLayerConfiguration built(NeuralNetConfiguration.Builder builder) {
        return builder.dataType(DataType.DOUBLE)
                .list()
                .layer(new OutputLayer.Builder()
                        .nIn(2)
                        .nOut(2)
                        .activation(Activation.SOFTMAX)
                        .build())
                .build();
    }

    private static BaseLayer layer(MultiLayerConfiguration configuration) {
        return (BaseLayer) configuration.getConf(0).getLayer();
    }

    private double stateAtStart(IUpdater updater) {
        INDArray state = trajectory.raw(updater).unwrap().getUpdater().getStateViewArray();
        assertEquals(state.maxNumber(), state.minNumber());
        return state.maxNumber().doubleValue();
    }

    @Test
    void adaGradStartsAtOneMillionthWhateverItsEpsilonAndRmsPropAtItsEpsilon() {
        assertEquals(1e-6, stateAtStart(new AdaGrad(0.1)));
        assertEquals(1e-6, stateAtStart(new AdaGrad(0.1, 1e-3)));
        assertEquals(1e-8, stateAtStart(new RmsProp(0.1)));
        assertEquals(1e-3, stateAtStart(new RmsProp(0.1, 0.9, 1e-3)));
        assertEquals(0, stateAtStart(new Adam(0.1)));
        assertEquals(0, stateAtStart(new AdaDelta()));
        assertEquals(0, stateAtStart(new Nesterovs(0.1, 0.9)));
        assertNull(trajectory.raw(new Sgd(0.1)).unwrap().getUpdater().getStateViewArray());
    }

    @Test
    void withTheDefaultsNothingHasToBeForced() {
        for (Optimizer optimizer : List.of(
                new dl4jcourse.optim.Sgd(0.1),
                new dl4jcourse.optim.Nesterov(0.1),
                new dl4jcourse.optim.AdaGrad(0.1),
                new dl4jcourse.optim.AdaDelta(),
                new dl4jcourse.optim.RmsProp(0.01),
                new dl4jcourse.optim.Adam(0.01))) {
            double off = trajectory.deviation(optimizer, trajectory.raw(Updaters.of(optimizer)));
            assertTrue(off <= TOLERANCE, optimizer + " deviates by " + off);
        }
    }

    @Test
    void aStateAssignedBeforeTheFirstFitIsUsed() {
        Optimizer fromZero = dl4jcourse.optim.AdaGrad.pytorch(0.1);
        Dl4jNetwork forced = trajectory.raw(Updaters.of(fromZero));
        forced.unwrap().getUpdater().getStateViewArray().assign(0);
        assertTrue(trajectory.deviation(fromZero, forced) <= TOLERANCE);
        assertFalse(trajectory.deviation(fromZero, trajectory.raw(Updaters.of(fromZero))) <= 1e-6);
    }

    @Test
    void adaGradSetInTheBuilderLosesItsScheduleAndGetsNaN() {
        ISchedule schedule = new ExponentialSchedule(ScheduleType.ITERATION, 0.1, 0.9);
        var global = built(new NeuralNetConfiguration.Builder().updater(new AdaGrad(schedule)));
        assertTrue(Double.isNaN(layer(global).getIUpdater().getLearningRate(0, 0)));
        var others = built(new NeuralNetConfiguration.Builder().updater(new RmsProp(schedule)));
        assertEquals(0.1, layer(others).getIUpdater().getLearningRate(0, 0));

        MultiLayerNetwork network = new MultiLayerNetwork(global);
        network.init();
        INDArray one = Ndarrays.of(Matrix.row(1, 0), DataType.DOUBLE);
        network.fit(one, one);
        assertTrue(Double.isNaN(network.params().sumNumber().doubleValue()));
    }

    @Test
    void adaGradSetInTheLayersKeepsItEvenWhenTheNetworkIsCloned() {
        Optimizer optimizer = new dl4jcourse.optim.AdaGrad(new ExponentialDecay(0.1, 0.9));
        Dl4jNetwork clone = Dl4jNetwork.wrap(trajectory.twin(optimizer).unwrap().clone());
        assertTrue(trajectory.deviation(optimizer, clone) <= TOLERANCE);
    }

    @Test
    void polyScheduleGrows() {
        ISchedule poly = new PolySchedule(ScheduleType.ITERATION, 0.1, 1, 10);
        assertEquals(0.1, poly.valueAt(0, 0));
        assertEquals(0.19, poly.valueAt(9, 0), 1e-15);
        assertEquals(0, poly.valueAt(10, 0));
    }

    @Test
    void schedulesByEpochAdvanceInFitOfAnIteratorOnly() {
        Schedule byEpoch = new ExponentialDecay(0.1, 0.5).byEpoch(Trajectory.EPOCH);
        ISchedule epochs = new ExponentialSchedule(ScheduleType.EPOCH, 0.1, 0.5);
        Optimizer hand = new dl4jcourse.optim.Sgd(byEpoch);
        assertFalse(trajectory.deviation(hand, trajectory.raw(new Sgd(epochs))) <= 1e-6, "fit(x, y)");

        Trainer trainer = new Trainer(trajectory.net, trajectory.loss, hand);
        trainer.fit(batches(), 5);
        for (Dl4jNetwork dl4j : List.of(trajectory.raw(new Sgd(epochs)), trajectory.twin(hand))) {
            dl4j.fit(batches(), 5);
            Map<String, Matrix> params = dl4j.params();
            trainer.net()
                    .params()
                    .forEach((key, p) ->
                            assertTrue(p.sub(params.get(key)).maxAbs() <= TOLERANCE * p.maxAbs(), "fit(iterator)"));
        }
    }

    private Batches batches() {
        return Batches.inOrder(trajectory.data, trajectory.data.x().rows() / Trajectory.EPOCH);
    }

    /** DL4J takes ε for the rate when that is 0: with the usual ε = 1e-8 hardly anything, here a lot. */
    @Test
    void adamAtRateZeroStepsByEpsilon() {
        Dataset batch = trajectory.batches().next();
        Dl4jNetwork adam = trajectory.raw(new Adam(0, 0.9, 0.999, 0.25));
        adam.step(batch);
        assertFalse(trajectory.net.params().equals(adam.params()));
        Dl4jNetwork rms = trajectory.raw(new RmsProp(0, 0.9, 0.25));
        rms.step(batch);
        assertEquals(trajectory.net.params(), rms.params());
    }

    @Test
    void theBuilderDropsL2WhenWeightDecayComesButALayersListKeepsBoth() {
        var both = built(new NeuralNetConfiguration.Builder().l2(0.1).weightDecay(0.2));
        assertFalse(layer(both).getRegularization().contains(new L2Regularization(0.1)));
        Optimizer optimizer =
                new Regularized(new dl4jcourse.optim.Sgd(0.1), new L2(0.1), new dl4jcourse.optim.WeightDecay(0.2));
        var kept = trajectory.twin(optimizer).unwrap().getLayerWiseConfigurations();
        assertEquals(
                List.of(new L2Regularization(0.1), new WeightDecay(0.2, true)),
                layer(kept).getRegularization());
    }

    /** The builder visits each layer twice and adds its weight decay each time; L1 and L2 it adds once. */
    @Test
    void weightDecaySetInTheBuilderActsTwice() {
        var global =
                built(new NeuralNetConfiguration.Builder().updater(new Sgd(0.5)).weightDecay(0.25));
        assertEquals(0.5 * 2 * 0.25, shrinks(global), 1e-12);
        var global2 =
                built(new NeuralNetConfiguration.Builder().updater(new Sgd(0.5)).l2(0.25));
        assertEquals(0.5 * 0.25, shrinks(global2), 1e-12);
        var inTheLayer = built(new NeuralNetConfiguration.Builder().updater(new Sgd(0.5)));
        layer(inTheLayer).setRegularization(List.of(new WeightDecay(0.25, true)));
        assertEquals(0.5 * 0.25, shrinks(inTheLayer), 1e-12);
    }

    /** The share of W that one update by an input of zeros takes away. */
    private static double shrinks(MultiLayerConfiguration configuration) {
        MultiLayerNetwork network = new MultiLayerNetwork(configuration);
        network.init();
        network.getParam("0_W").assign(1);
        network.fit(Ndarrays.of(Matrix.row(0, 0), DataType.DOUBLE), Ndarrays.of(Matrix.row(1, 0), DataType.DOUBLE));
        return 1 - network.getParam("0_W").getDouble(0);
    }

    @Test
    void nesterovsOfOneNumberTakesItForTheMomentum() {
        assertEquals(new Nesterovs(0.1, 0.7), new Nesterovs(0.7));
    }

    @Test
    void savedNetworksKeepUpdaterStateAndSchedule(@TempDir Path folder) throws Exception {
        for (Schedule schedule :
                List.of(new CosineDecay(0.1, 0.01, 9).byEpoch(7), new StepDecay(0.1, 0.5, 4), Schedule.constant(0.1))) {
            Optimizer optimizer = new Regularized(new dl4jcourse.optim.Adam(schedule), new L2(0.01));
            MultiLayerNetwork network = trajectory.twin(optimizer).unwrap();
            Dl4jNetwork.wrap(network).fit(batches(), 1);
            File file = folder.resolve("network.zip").toFile();
            network.save(file, true);
            MultiLayerNetwork loaded = MultiLayerNetwork.load(file, true);
            Dl4jNetwork.wrap(network).fit(batches(), 2);
            Dl4jNetwork.wrap(loaded).fit(batches(), 2);
            assertEquals(network.params(), loaded.params());
        }
    }
}
