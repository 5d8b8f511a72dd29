package dl4jcourse.bench;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Mnist;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.Ndarrays;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
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
 * Seconds an epoch of lecture 09's training takes by raw DL4J (over batches prepared once), by DL4J through the course's
 * helper (batches made anew and shuffled in each epoch), and by hand. The three take turns, so that what else the machine
 * does hits all of them.
 */
public final class MnistBenchmark {
    private static final int ROUNDS = 5;

    private MnistBenchmark() {}

    /** Prints one line a round and the medians. */
    public static void main(String[] args) {
        Dataset train = Mnist.load().train();
        Random random = new Random(1);
        Sequential net = Sequential.of(
                Linear.random(784, 128, random),
                new Relu(),
                Linear.random(128, 64, random),
                new Relu(),
                Linear.random(64, 10, random));
        Sgd sgd = new Sgd(0.1);
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        MultiLayerNetwork raw =
                Dl4jNetwork.mirror(net, loss, sgd, DataType.FLOAT).unwrap();
        List<DataSet> prepared = prepared(train);
        Dl4jNetwork helper = Dl4jNetwork.mirror(net, loss, sgd, DataType.FLOAT);
        Trainer hand = new Trainer(net, loss, sgd);
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] seconds = {
                seconds(() -> raw.fit(new ExistingDataSetIterator(prepared))),
                seconds(() -> helper.fit(Batches.shuffled(train, 64, random), 1)),
                seconds(() -> hand.fit(Batches.shuffled(train, 64, random), 1))
            };
            rounds.add(seconds);
            System.out.printf("raw DL4J %.2f s, helper %.2f s, by hand %.2f s%n", seconds[0], seconds[1], seconds[2]);
        }
        System.out.printf(
                "median: raw DL4J %.2f s, helper %.2f s, by hand %.2f s%n",
                median(rounds, 0), median(rounds, 1), median(rounds, 2));
    }

    private static List<DataSet> prepared(Dataset train) {
        List<DataSet> batches = new ArrayList<>();
        for (Dataset batch : Batches.inOrder(train, 64)) {
            batches.add(new DataSet(Ndarrays.of(batch.x(), DataType.FLOAT), Ndarrays.of(batch.y(), DataType.FLOAT)));
        }
        return batches;
    }

    private static double seconds(Runnable epoch) {
        long start = System.nanoTime();
        epoch.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<double[]> rounds, int column) {
        return rounds.stream().mapToDouble(r -> r[column]).sorted().toArray()[rounds.size() / 2];
    }
}
