package dl4jcourse.train;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Backprop;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.State;
import dl4jcourse.optim.Step;

/**
 * Trains a hand-written network: for each batch gradients by backpropagation, then one step of the optimiser.
 *
 * <p>Stops when the thread is interrupted. The trainer keeps the network as far as it came, and {@link #fit} goes on from
 * there.
 *
 * <pre>{@code
 * var trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.1));
 * trainer.fit(Batches.shuffled(train, 64, new Random(1)), 5);
 * trainer.evaluate(test).accuracy();
 * }</pre>
 */
public final class Trainer {
    private static final int EVALUATION_BATCH = 500;

    private final Loss loss;
    private final Optimizer optimizer;
    private State state = State.START;
    private Sequential net;

    /** A trainer of this network, which itself stays as it is. */
    public Trainer(Sequential net, Loss loss, Optimizer optimizer) {
        this.net = net;
        this.loss = loss;
        this.optimizer = optimizer;
    }

    /** The network as trained so far. */
    public Sequential net() {
        return net;
    }

    /** Trains for some epochs, or until the thread is interrupted. */
    public History fit(Batches batches, int epochs) {
        TrainingRun run = new TrainingRun("hand", epochs, batches.count());
        for (int epoch = 0; epoch < epochs && !run.stopRequested(); epoch++) {
            for (Dataset batch : batches) {
                if (run.stopRequested()) {
                    return run.finished();
                }
                run.updated(step(batch));
            }
            run.epochFinished();
        }
        return run.finished();
    }

    /** One update by one batch; returns the loss of the batch before it. */
    public double step(Dataset batch) {
        Backprop pass = net.backprop(loss, batch.x(), batch.y());
        Step step = optimizer.step(net.params(), pass.gradients(), state);
        net = net.withParams(step.params()).withState(pass.state());
        state = step.state();
        return pass.loss();
    }

    /** Predicts each example's class and counts right and wrong. */
    public ConfusionMatrix evaluate(Dataset test) {
        ConfusionMatrix counts = ConfusionMatrix.empty(test.y().cols());
        for (Dataset batch : Batches.inOrder(test, EVALUATION_BATCH)) {
            Matrix scores = net.predict(batch.x());
            counts = counts.plus(batch.labels(), scores.argMax());
        }
        return counts;
    }
}
