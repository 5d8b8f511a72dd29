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
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.datasets.iterator.ExistingDataSetIterator;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;

/**
 * Prints how much CPU time each way needs for the same work, a line each; see {@link Contest}. The hand-written side runs in
 * a JVM of its own: in one with DL4J it would pay for collecting DL4J's garbage, thousands of references an epoch.
 */
public final class Benchmark {
    private static final int BATCH = 64;
    private final Random random = new Random(1);
    private final boolean byHand;
    private final boolean quick;

    private Benchmark(boolean byHand, boolean quick) {
        this.byHand = byHand;
        this.quick = quick;
    }

    /** Arguments: {@code hand} for the hand-written side, else DL4J's; {@code quick} for few rounds with a tenth of the data. */
    public static void main(String[] args) {
        Benchmark benchmark =
                new Benchmark(List.of(args).contains("hand"), List.of(args).contains("quick"));
        Dataset train = Mnist.load().train();
        if (benchmark.byHand) {
            benchmark.product();
        }
        benchmark.and();
        benchmark.mnist(benchmark.quick ? train.take(6400) : train);
        benchmark.leNet(train.take(benchmark.quick ? 640 : 6400));
    }

    private void product() {
        Matrix a = Matrix.rand(64, 784, random);
        Matrix b = Matrix.rand(784, 128, random);
        double[][] rows = a.toArray();
        double[][] columns = b.toArray();
        new Contest("product 64x784x128")
                .with("hand", () -> a.mmul(b))
                .with("textbook loop", () -> textbook(rows, columns))
                .run(3, quick ? 3 : 15, quick ? 20 : 100);
    }

    /** cᵢⱼ = Σₖ aᵢₖ bₖⱼ */
    private static double[][] textbook(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    private void and() {
        Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}});
        Dataset batch = new Dataset(x, Matrix.row(0, 0, 0, 1, 1).transpose());
        Sequential net = Nets.and(random);
        Adam adam = new Adam(0.1);
        Contest steps = new Contest("AND step");
        if (byHand) {
            Trainer hand = new Trainer(net, new MeanSquaredError(), adam);
            steps.with("hand", () -> hand.step(batch));
        } else {
            Dl4jNetwork twin = Dl4jNetwork.mirror(net, new MeanSquaredError(), adam, DataType.FLOAT);
            steps.with("DL4J", () -> twin.step(batch));
        }
        steps.run(3, quick ? 3 : 15, quick ? 200 : 1000);
    }

    private void mnist(Dataset train) {
        epochs("MNIST epoch", Nets.mnist(random), new Sgd(0.1), train, quick ? 3 : 20);
    }

    private void leNet(Dataset train) {
        epochs(train.size() / BATCH + " LeNet updates", Nets.leNet(random), new Adam(0.001), train, quick ? 1 : 5);
    }

    private void epochs(String work, Sequential net, Optimizer optimizer, Dataset train, int rounds) {
        Contest contest = new Contest(work);
        if (byHand) {
            Trainer hand = new Trainer(net, new SoftmaxCrossEntropy(), optimizer);
            contest.with("hand", () -> hand.fit(Batches.shuffled(train, BATCH, random), 1));
        } else {
            addDl4j(contest, net, optimizer, train);
        }
        contest.run(2, rounds, 1);
    }

    /** Raw DL4J fits batches that are prepared once and never shuffled. */
    private void addDl4j(Contest contest, Sequential net, Optimizer optimizer, Dataset train) {
        List<DataSet> prepared = new ArrayList<>();
        for (Dataset batch : Batches.inOrder(train, BATCH)) {
            prepared.add(new DataSet(Ndarrays.of(batch.x(), DataType.FLOAT), Ndarrays.of(batch.y(), DataType.FLOAT)));
        }
        Loss loss = new SoftmaxCrossEntropy();
        MultiLayerNetwork raw =
                Dl4jNetwork.mirror(net, loss, optimizer, DataType.FLOAT).unwrap();
        Dl4jNetwork helper = Dl4jNetwork.mirror(net, loss, optimizer, DataType.FLOAT);
        contest.with("raw DL4J", () -> raw.fit(new ExistingDataSetIterator(prepared)))
                .with("DL4J", () -> helper.fit(Batches.shuffled(train, BATCH, random), 1));
    }
}
