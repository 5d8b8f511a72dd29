package dl4jcourse.bench.dl4j;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Mnist;
import dl4jcourse.nn.Sequential;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Sgd;
import java.util.Locale;
import java.util.Random;

/**
 * The whole program of lecture 09 or 10, from the files to the accuracy. As the programs of others that it is compared with,
 * it prints a line after each epoch and ends with one line of JSON.
 */
public final class TrainingProgram {
    private static final int BATCH = 64;

    private final boolean leNet;
    private final Random random = new Random(1);
    private final Mnist mnist = Mnist.load();

    private TrainingProgram(boolean leNet) {
        this.leNet = leNet;
    }

    /** Arguments: {@code mnist} or {@code lenet}; {@code hand}, {@code dl4j} or {@code dl4j-cached}; epochs; examples at most. */
    public static void main(String[] args) {
        TrainingProgram program = new TrainingProgram(args[0].equals("lenet"));
        program.run(program.learner(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }

    private Learner learner(String way) {
        Sequential net = leNet ? Nets.leNet(random) : Nets.mnist(random);
        Optimizer optimizer = leNet ? new Adam(0.001) : new Sgd(0.1);
        return way.equals("hand")
                ? Learner.byHand(net, optimizer)
                : Learner.byDl4j(net, optimizer, way.endsWith("cached"));
    }

    private void run(Learner learner, int epochs, int examples) {
        Dataset train = mnist.train().take(examples);
        if (leNet) {
            // An epoch of it is long, so that one is enough when the JVM has compiled by then
            learner.fit(Batches.inOrder(train.take(6400), BATCH));
            System.out.println("epoch 0: warmed up");
        }
        Batches batches = Batches.shuffled(train, BATCH, random);
        int updates = 0;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            updates = learner.fit(batches).updates();
            System.out.println("epoch " + epoch + ": " + updates + " updates");
        }
        report(learner.evaluate(mnist.test()).accuracy(), Counts.of(train.size(), updates));
    }

    private void report(double accuracy, Counts counts) {
        System.out.printf(
                Locale.ROOT,
                "{\"test_accuracy\": %.4f, \"updates\": %d, \"batch\": %d, \"digits\": \"%s\"}%n",
                accuracy,
                counts.updates(),
                counts.batch(),
                mnist.source());
    }
}
