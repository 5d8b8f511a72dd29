package dl4jcourse.bench.kernel;

import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.optim.Adam;
import dl4jcourse.train.Trainer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A step of the AND network of lecture 03: forward, backward, Adam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StepBenchmark {
    private final Random random = new Random(1);
    private final Sequential net =
            Sequential.of(Linear.random(2, 2, random), new Sigmoid(), Linear.random(2, 1, random), new Sigmoid());
    private final Trainer trainer = new Trainer(net, new MeanSquaredError(), new Adam(0.1));
    private final Dataset batch = new Dataset(
            Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}}),
            Matrix.row(0, 0, 0, 1, 1).transpose());

    @Benchmark
    public double hand() {
        return trainer.step(batch);
    }
}
