package dl4jcourse.bench.dl4j;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Mnist;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.Ndarrays;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.datasets.iterator.ExistingDataSetIterator;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;

/** What is compared within one JVM: a step of the AND network, and DL4J's epochs with and without the course's helper. */
public final class Benchmark {
    private static final int BATCH = 64;
    private final Random random = new Random(1);
    private final boolean quick;

    private Benchmark(boolean quick) {
        this.quick = quick;
    }

    /** Arguments: {@code hand} or {@code dl4j}; {@code quick} for few rounds with a tenth of the data. */
    public static void main(String[] args) {
        Benchmark benchmark = new Benchmark(List.of(args).contains("quick"));
        if (args[0].equals("hand")) {
            benchmark.stepByHand();
        } else {
            benchmark.stepByDl4j();
            Dataset train = Mnist.load().train();
            benchmark.helper(benchmark.quick ? train.take(6400) : train);
        }
    }

    private void stepByHand() {
        Trainer hand = new Trainer(Nets.and(random), new MeanSquaredError(), new Adam(0.1));
        Dataset batch = bits();
        steps(new Contest("AND step").with("hand", () -> hand.step(batch)), 100);
    }

    private void stepByDl4j() {
        Dl4jNetwork twin = Dl4jNetwork.mirror(Nets.and(random), new MeanSquaredError(), new Adam(0.1), DataType.FLOAT);
        Dataset batch = bits();
        steps(new Contest("AND step").with("DL4J", () -> twin.step(batch)), 5);
    }

    /** Five pairs of bits, as the lecture's program draws them, but always the same. */
    private static Dataset bits() {
        Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}});
        return new Dataset(x, Matrix.row(0, 0, 0, 1, 1).transpose());
    }

    /**
     * The first steps, in which the JVM compiles, are not counted: 100,000 by hand, which take a second or two, and 5,000 of
     * DL4J, which take some more.
     */
    private void steps(Contest contest, int warmUp) {
        contest.run(warmUp, quick ? 3 : 20, quick ? 200 : 1000, Counts.NONE);
    }

    /** Raw DL4J fits batches that are prepared once and never shuffled. */
    private void helper(Dataset train) {
        List<DataSet> prepared = new ArrayList<>();
        for (Dataset batch : Batches.inOrder(train, BATCH)) {
            prepared.add(new DataSet(Ndarrays.of(batch.x(), DataType.FLOAT), Ndarrays.of(batch.y(), DataType.FLOAT)));
        }
        Sequential net = Nets.mnist(random);
        Loss loss = new SoftmaxCrossEntropy();
        Sgd sgd = new Sgd(0.1);
        MultiLayerNetwork raw =
                Dl4jNetwork.mirror(net, loss, sgd, DataType.FLOAT).unwrap();
        Dl4jNetwork helper = Dl4jNetwork.mirror(net, loss, sgd, DataType.FLOAT);
        int updates = helper.fit(Batches.shuffled(train, BATCH, random), 1).updates();
        new Contest("MNIST epoch in one JVM")
                .with("raw DL4J", () -> raw.fit(new ExistingDataSetIterator(prepared)))
                .with("DL4J", () -> helper.fit(Batches.shuffled(train, BATCH, random), 1))
                .run(2, quick ? 3 : 20, 1, Counts.of(train.size(), updates));
    }
}
