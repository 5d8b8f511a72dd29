package dl4jcourse.dl4j;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.ConfusionMatrix;
import dl4jcourse.train.EarlyStopping;
import dl4jcourse.train.History;
import dl4jcourse.train.Metrics;
import dl4jcourse.train.TrainingRun;
import dl4jcourse.train.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/**
 * A {@link MultiLayerNetwork} that speaks the course's language: matrices, batches, histories, and parameters by the
 * course's keys, with W as out×in. Everything else is on {@link #unwrap()}.
 *
 * <pre>{@code
 * var twin = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy());
 * GradientReport.compare("hand", net.backprop(loss, x, y).gradients(), "DL4J", twin.gradients(x, y));
 * }</pre>
 */
public final class Dl4jNetwork {
    private final MultiLayerNetwork network;
    private final DataType type;

    private Dl4jNetwork(MultiLayerNetwork network) {
        this.network = network;
        this.type = network.getLayerWiseConfigurations().getDataType();
    }

    /** Wraps a network of your own; calls {@code init()} if nobody has. */
    public static Dl4jNetwork wrap(MultiLayerNetwork network) {
        ShapeInfoCache.install();
        if (!network.isInitCalled()) {
            network.init();
        }
        return new Dl4jNetwork(network);
    }

    /** A network of DL4J's with the layers and weights of {@code net}, in double precision, to compare with it. */
    public static Dl4jNetwork mirror(Sequential net, Loss loss) {
        return mirror(net, loss, new Sgd(0.1), DataType.DOUBLE);
    }

    /**
     * A network of DL4J's with the layers, weights, loss and optimiser of a hand-written one.
     *
     * @param type FLOAT to train fast, DOUBLE to compare
     * @throws IllegalArgumentException if DL4J has no twin for a part
     */
    public static Dl4jNetwork mirror(Sequential net, Loss loss, Optimizer optimizer, DataType type) {
        Dl4jNetwork twin = wrap(new MultiLayerNetwork(Mirror.of(net, loss, optimizer, type)));
        twin.copyParams(net.params());
        twin.copyState(net.state());
        Updaters.start(twin.network, optimizer);
        return twin;
    }

    /** A network that {@link #save} wrote, or DL4J itself. */
    public static Dl4jNetwork load(Path file) throws IOException {
        return wrap(MultiLayerNetwork.load(file.toFile(), true));
    }

    /** Writes configuration, parameters and the updater's state into a file of DL4J's own format, a zip. */
    public void save(Path file) throws IOException {
        network.save(file.toFile(), true);
    }

    /** The real network. */
    public MultiLayerNetwork unwrap() {
        return network;
    }

    /** The parameters by the course's keys. */
    public Map<String, Matrix> params() {
        return ParameterLayout.toCourse(network.paramTable(), 1);
    }

    /** Takes over these parameters, such as those of a hand-written network. */
    public void copyParams(Map<String, Matrix> params) {
        ParameterLayout.copyInto(network, params);
    }

    /** What the layers remember without learning it by gradients: the running statistics of batch normalisation. */
    public Map<String, Matrix> state() {
        return ParameterLayout.statistics(network.paramTable());
    }

    /** Takes over these running statistics. */
    public void copyState(Map<String, Matrix> state) {
        ParameterLayout.copyStatistics(network, state);
    }

    /** ∂L/∂p of each parameter p, for the mean loss of the batch, without updating anything. */
    public Map<String, Matrix> gradients(Matrix x, Matrix y) {
        differentiate(x, y);
        Map<String, INDArray> sums = new LinkedHashMap<>();
        for (String key : network.paramTable().keySet()) {
            sums.put(key, network.gradient().getGradientFor(key));
        }
        // DL4J's gradient is the sum over the batch, the course's the mean
        return ParameterLayout.toCourse(sums, x.rows());
    }

    /** L, the mean loss of the batch, without the penalty of a regularisation. */
    public double loss(Matrix x, Matrix y) {
        differentiate(x, y);
        return network.score() - penalty();
    }

    /** What L1, L2 and weight decay add to DL4J's score. */
    private double penalty() {
        return network.calcRegularizationScore(true);
    }

    private void differentiate(Matrix x, Matrix y) {
        network.setInput(Ndarrays.of(x, type));
        network.setLabels(Ndarrays.of(y, type));
        network.computeGradientAndScore();
    }

    /** One update by one batch; returns the loss of the batch before it, with the penalty, as DL4J's score. */
    public double step(Dataset batch) {
        network.fit(Ndarrays.of(batch.x(), type), Ndarrays.of(batch.y(), type));
        return network.score();
    }

    /** Trains for some epochs, or until the thread is interrupted; the network keeps what it learned. */
    public History fit(Batches batches, int epochs) {
        return fit(batches, epochs, Validation.none());
    }

    /** As {@link #fit(Batches, int)}, measuring after each epoch on data that is not trained on. */
    public History fit(Batches batches, Dataset validation, int epochs) {
        return fit(batches, epochs, Validation.of(validation, this::measure));
    }

    /** As {@link #fit(Batches, Dataset, int)}; may stop early, and always ends with the best parameters it had. */
    public History fit(Batches batches, Dataset validation, int epochs, EarlyStopping stopping) {
        return fit(batches, epochs, Validation.of(validation, this::measure, stopping, this::bookmark));
    }

    private Runnable bookmark() {
        INDArray now = network.params().dup();
        Runnable updater = updaterBookmark();
        int iterations = network.getIterationCount();
        int epochs = network.getEpochCount();
        return () -> {
            network.setParams(now);
            updater.run();
            network.setIterationCount(iterations);
            network.setEpochCount(epochs);
        };
    }

    /** The updater's state, such as Adam's moments; DL4J has null for an updater without, such as Sgd. */
    private Runnable updaterBookmark() {
        INDArray state = network.getUpdater().getStateViewArray();
        if (state == null) {
            return () -> {};
        }
        INDArray then = state.dup();
        return () -> state.assign(then);
    }

    private History fit(Batches batches, int epochs, Validation validation) {
        TrainingRun run = new TrainingRun("DL4J", epochs, batches.count(), validation);
        return run.during(() -> train(run, batches, epochs));
    }

    private void train(TrainingRun run, Batches batches, int epochs) {
        Collection<TrainingListener> own = new ArrayList<>(network.getListeners());
        network.addListeners(new ScoreReporter(run));
        try {
            BatchIterator iterator = new BatchIterator(batches, type, run::stopRequested);
            for (int epoch = 0; epoch < epochs && !run.stopRequested(); epoch++) {
                network.fit(iterator);
                if (!run.stopRequested()) {
                    run.epochFinished();
                }
            }
        } finally {
            network.setListeners(own);
        }
    }

    /** The output for each row of x; probabilities when the last activation is softmax. */
    public Matrix predict(Matrix x) {
        INDArray output = network.output(Ndarrays.of(x, type));
        return Ndarrays.toMatrix(output);
    }

    /**
     * Loss, without the penalty of a regularisation, and accuracy in evaluation mode, without learning; NaN when the thread
     * is interrupted.
     */
    public Metrics measure(Dataset data) {
        double penalty = penalty();
        return Metrics.mean(data, batch -> {
            DataSet both = new DataSet(Ndarrays.of(batch.x(), type), Ndarrays.of(batch.y(), type));
            return Metrics.of(network.score(both, false) - penalty, predict(batch.x()), batch);
        });
    }

    /** Predicts each example's class and counts right and wrong. */
    public ConfusionMatrix evaluate(Dataset test) {
        return ConfusionMatrix.of(test, this::predict);
    }
}
