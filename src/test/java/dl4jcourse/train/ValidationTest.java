package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Shapes;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

class ValidationTest {
    private static final SoftmaxCrossEntropy LOSS = new SoftmaxCrossEntropy();

    /** Few noisy points to learn from: a large network soon learns them by heart. */
    private final Dataset train = Shapes.moons(30, 0.4, new Random(1));

    private final Dataset validation = Shapes.moons(1200, 0.4, new Random(2));
    private final Sequential net = net(1);

    private static Sequential net(int seed) {
        Random random = new Random(seed);
        return Sequential.of(Linear.random(2, 50, random), new Relu(), Linear.random(50, 2, random));
    }

    private Trainer trainer() {
        return new Trainer(net, LOSS, new Sgd(0.5));
    }

    private Batches batches() {
        return Batches.shuffled(train, 10, new Random(3));
    }

    @Test
    void measuresLossAndAccuracyOverAllExamples() {
        Metrics metrics = trainer().measure(validation);
        assertEquals(LOSS.value(net.predict(validation.x()), validation.y()), metrics.loss(), 1e-14);
        assertEquals(trainer().evaluate(validation).accuracy(), metrics.accuracy(), 1e-14);
        // the mistake: the mean of the batches' means, though the last batch is smaller
        double wrong = (trainer().measure(validation.rows(0, 500)).loss()
                        + trainer().measure(validation.rows(500, 1000)).loss()
                        + trainer().measure(validation.rows(1000, 1200)).loss())
                / 3;
        assertNotEquals(metrics.loss(), wrong, 1e-6);
    }

    @Test
    void numbersHaveNoAccuracy() {
        Dataset numbers = new Dataset(validation.x(), validation.x());
        assertTrue(Double.isNaN(Metrics.of(1, numbers.y(), numbers).accuracy()));
        assertEquals(1, Metrics.of(1, validation.y(), validation).accuracy());
        assertFalse(numbers.hasClasses());
        assertTrue(validation.hasClasses());
    }

    @Test
    void everyEpochIsMeasuredWithoutChangingTheTraining() {
        Trainer watched = trainer();
        Trainer unwatched = trainer();
        History history = watched.fit(batches(), validation, 5);
        History plain = unwatched.fit(batches(), 5);
        assertArrayEquals(plain.losses(), history.losses());
        assertEquals(unwatched.net().params(), watched.net().params());
        assertEquals(watched.measure(validation), history.epochs().get(4).validation());
        assertEquals(5, history.validationLosses().length);
        assertEquals(Metrics.NONE, plain.epochs().get(0).validation());
        assertTrue(plain.best().isEmpty());
        assertTrue(history.toString().contains("validation loss"), history.toString());
        assertFalse(plain.toString().contains("validation"), plain.toString());
    }

    @Test
    void stopsEarlyAndGoesBackToTheBest() {
        Trainer trainer = trainer();
        History history = trainer.fit(batches(), validation, 300, new EarlyStopping(20));
        Epoch best = history.best().orElseThrow();
        assertEquals(best.number() + 20, history.epochs().size());
        assertTrue(history.epochs().size() < 300);
        assertFalse(history.stopped());
        assertEquals(best.validation(), trainer.measure(validation));
        // without early stopping the network ends worse
        Trainer longer = trainer();
        longer.fit(batches(), validation, 300);
        assertTrue(longer.measure(validation).loss() > best.validation().loss());
    }

    @Test
    void theSameTwice() {
        History once = trainer().fit(batches(), validation, 50, new EarlyStopping(5));
        History again = trainer().fit(batches(), validation, 50, new EarlyStopping(5));
        assertArrayEquals(once.losses(), again.losses());
        assertArrayEquals(once.validationLosses(), again.validationLosses());
    }

    @Test
    void dl4jMeasuresAndStopsAsTheHandWrittenSideDoes() {
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, LOSS, new Sgd(0.5), DataType.DOUBLE);
        Trainer trainer = trainer();
        assertEquals(
                trainer.measure(validation).loss(), twin.measure(validation).loss(), 1e-12);
        History dl4j = twin.fit(batches(), validation, 60, new EarlyStopping(10));
        History hand = trainer.fit(batches(), validation, 60, new EarlyStopping(10));
        assertArrayEquals(hand.validationLosses(), dl4j.validationLosses(), 1e-9);
        assertArrayEquals(hand.validationAccuracies(), dl4j.validationAccuracies(), 1e-12);
        assertEquals(dl4j.best().orElseThrow().validation(), twin.measure(validation));
    }

    @Test
    void waitsAsLongAsPatienceSays() {
        double[] losses = {1.0, 0.9, 0.95, 0.89, 0.885, 0.95, 0.5};
        assertEquals(4, epochsUntilEnough(losses, new EarlyStopping(2, 0.02)));
        assertEquals(7, epochsUntilEnough(losses, new EarlyStopping(3, 0)));
        assertEquals(3, epochsUntilEnough(losses, new EarlyStopping(1, 0)));
        assertEquals(2, epochsUntilEnough(new double[] {Double.NaN, Double.NaN, 1}, new EarlyStopping(2)));
    }

    /** Epochs until it stops; the best must be what is brought back. */
    private static int epochsUntilEnough(double[] losses, EarlyStopping stopping) {
        List<Integer> broughtBack = new ArrayList<>();
        int[] now = {0};
        Validation watch = new Validation(() -> new Metrics(losses[now[0] - 1], 0), stopping, () -> {
            int epoch = now[0];
            return () -> broughtBack.add(epoch);
        });
        while (now[0] < losses.length && !watch.enough()) {
            now[0]++;
            watch.epochFinished();
        }
        watch.goBackToTheBest();
        double[] seen = Arrays.copyOf(losses, now[0]);
        assertTrue(broughtBack.isEmpty()
                || losses[broughtBack.get(0) - 1] == Arrays.stream(seen).min().orElseThrow());
        return now[0];
    }

    @Test
    void anInterruptEndsTheMeasuringToo() {
        Thread.currentThread().interrupt();
        try {
            assertEquals(Metrics.NONE, trainer().measure(validation));
            assertEquals(0, trainer().evaluate(validation).total());
            assertEquals(0, trainer().fit(batches(), validation, 5).updates());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void anInterruptFromOutsideStopsAndStillGoesBackToTheBest() throws InterruptedException {
        Trainer trainer = trainer();
        AtomicReference<History> result = new AtomicReference<>();
        EarlyStopping patient = new EarlyStopping(Integer.MAX_VALUE);
        Thread training = new Thread(() -> result.set(trainer.fit(batches(), validation, Integer.MAX_VALUE, patient)));
        training.start();
        Thread.sleep(500);
        training.interrupt();
        training.join(1000);
        assertFalse(training.isAlive());
        assertTrue(result.get().stopped());
        assertEquals(result.get().best().orElseThrow().validation(), trainer.measure(validation));
    }

    @Test
    void refusesBadSettings() {
        for (double bad : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new EarlyStopping(1, bad));
        }
        var error = assertThrows(IllegalArgumentException.class, () -> new EarlyStopping(0));
        assertTrue(error.getMessage().contains("at least 1 epoch"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> trainer().fit(batches(), validation.take(0), 1));
        Dataset wrong = new Dataset(Matrix.zeros(5, 3), Matrix.zeros(5, 2));
        assertThrows(IllegalArgumentException.class, () -> trainer().fit(batches(), wrong, 1));
    }

    @Test
    void goesBackToTheLeastLossWhateverMinDeltaSays() {
        double[] losses = {1.0, 0.95, 0.97, 0.96, 0.96};
        assertEquals(4, epochsUntilEnough(losses, new EarlyStopping(3, 0.1)));
        assertEquals(3, epochsUntilEnough(new double[] {1.0, 0.95, 0.89, 0.85}, new EarlyStopping(3, 0.1)) - 1);
    }

    @Test
    void anEmptyValidationSetIsRefusedBeforeTheFirstEpoch() {
        Trainer trainer = trainer();
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, LOSS);
        Dataset empty = validation.take(0);
        EarlyStopping stopping = new EarlyStopping(1);
        assertThrows(IllegalArgumentException.class, () -> trainer.fit(batches(), empty, 1));
        assertThrows(IllegalArgumentException.class, () -> trainer.fit(batches(), empty, 1, stopping));
        assertThrows(IllegalArgumentException.class, () -> twin.fit(batches(), empty, 1));
        var error = assertThrows(IllegalArgumentException.class, () -> twin.fit(batches(), empty, 1, stopping));
        assertTrue(error.getMessage().contains("validation"), error.getMessage());
        assertEquals(net.params(), trainer.net().params());
        assertEquals(net.params(), twin.params());
    }
}
