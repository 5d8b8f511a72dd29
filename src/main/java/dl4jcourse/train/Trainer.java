package dl4jcourse.train;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Backprop;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.State;
import dl4jcourse.optim.Step;
import java.util.Map;
import java.util.Random;

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
    private final Loss loss;
    private final Optimizer optimizer;
    /** One stream of random numbers for the whole training, so that dropout's masks differ from step to step. */
    private final Mode mode = Mode.train(new Random(0));

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
        return fit(batches, epochs, Validation.none());
    }

    /** As {@link #fit(Batches, int)}, measuring after each epoch on data that is not trained on. */
    public History fit(Batches batches, Dataset validation, int epochs) {
        return fit(batches, epochs, Validation.of(validation, this::measure));
    }

    /** As {@link #fit(Batches, Dataset, int)}; may stop early, and always ends with the best network it had. */
    public History fit(Batches batches, Dataset validation, int epochs, EarlyStopping stopping) {
        return fit(batches, epochs, Validation.of(validation, this::measure, stopping, this::bookmark));
    }

    private History fit(Batches batches, int epochs, Validation validation) {
        TrainingRun run = new TrainingRun("hand", epochs, batches.count(), validation);
        return run.during(() -> train(run, batches, epochs));
    }

    private void train(TrainingRun run, Batches batches, int epochs) {
        for (int epoch = 0; epoch < epochs && !run.stopRequested(); epoch++) {
            for (Dataset batch : batches) {
                if (run.stopRequested()) {
                    return;
                }
                run.updated(step(batch));
            }
            run.epochFinished();
        }
    }

    private Runnable bookmark() {
        Sequential netNow = net;
        State stateNow = state;
        return () -> {
            net = netNow;
            state = stateNow;
        };
    }

    /** One update by one batch; returns the loss of the batch before it, with the optimiser's penalty as DL4J's score. */
    public double step(Dataset batch) {
        Backprop pass = net.backprop(loss, batch.x(), batch.y(), mode);
        Map<String, Matrix> params = net.params();
        double score = pass.loss() + optimizer.penalty(params);
        Step step = optimizer.step(params, pass.gradients(), state);
        net = net.withParams(step.params()).withState(pass.state());
        state = step.state();
        return score;
    }

    /** Loss and accuracy in evaluation mode, without learning anything; NaN when the thread is interrupted. */
    public Metrics measure(Dataset data) {
        return Metrics.mean(data, batch -> {
            Matrix prediction = net.predict(batch.x());
            return Metrics.of(loss.value(prediction, batch.y()), prediction, batch);
        });
    }

    /** Predicts each example's class and counts right and wrong. */
    public ConfusionMatrix evaluate(Dataset test) {
        return ConfusionMatrix.of(test, net::predict);
    }
}
