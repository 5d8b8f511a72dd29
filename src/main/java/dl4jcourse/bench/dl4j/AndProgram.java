package dl4jcourse.bench.dl4j;

import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.optim.Adam;
import dl4jcourse.train.Trainer;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;

/** The whole AND program of lecture 03: a step for each of 1000 batches of 5 random pairs of bits. */
public final class AndProgram {
    private static final int STEPS = 1000;
    private static final int BATCH = 5;
    private static final Matrix TABLE = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

    private AndProgram() {}

    /** Argument: {@code hand} or {@code dl4j}. */
    public static void main(String[] args) {
        Random random = new Random(1);
        Sequential net = Nets.and(random);
        if (args[0].equals("hand")) {
            Trainer trainer = new Trainer(net, new MeanSquaredError(), new Adam(0.1));
            train(random, trainer::step, x -> trainer.net().predict(x));
        } else {
            byDl4j(random, net);
        }
    }

    private static void byDl4j(Random random, Sequential net) {
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, new MeanSquaredError(), new Adam(0.1), DataType.FLOAT);
        train(random, twin::step, twin::predict);
    }

    private static void train(Random random, Consumer<Dataset> step, UnaryOperator<Matrix> predict) {
        long start = System.nanoTime();
        for (int i = 0; i < STEPS; i++) {
            Matrix x = Matrix.of(BATCH, 2, (row, column) -> random.nextInt(2));
            step.accept(new Dataset(x, Matrix.of(BATCH, 1, (row, column) -> x.get(row, 0) * x.get(row, 1))));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Matrix y = predict.apply(TABLE);
        boolean right = y.get(0, 0) < 0.5 && y.get(1, 0) < 0.5 && y.get(2, 0) < 0.5 && y.get(3, 0) > 0.5;
        // no printf: what it loads would be a tenth of the program by hand
        System.out.println(
                "{\"iterations\": " + STEPS + ", \"loop_seconds\": " + seconds + ", \"correct\": " + right + "}");
    }
}
