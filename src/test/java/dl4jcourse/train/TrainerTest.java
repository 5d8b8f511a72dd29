package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final Random random = new Random(1);
    private final Dataset xor =
            Dataset.ofClasses(Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}), new int[] {0, 1, 1, 0}, 2);
    private final Trainer trainer = new Trainer(
            Sequential.of(Linear.random(2, 16, random), new Relu(), Linear.random(16, 2, random)),
            new SoftmaxCrossEntropy(),
            new Sgd(0.5));

    @Test
    void learnsXor() {
        History history = trainer.fit(Batches.shuffled(xor, 2, random), 500);
        assertEquals(1, trainer.evaluate(xor).accuracy());
        assertEquals(1000, history.updates());
        assertEquals(500, history.epochs().size());
        assertFalse(history.stopped());
    }

    @Test
    void anEpochsLossIsTheMeanOverItsBatches() {
        History history = trainer.fit(Batches.inOrder(xor, 3), 2);
        double[] losses = history.losses();
        assertEquals((losses[0] + losses[1]) / 2, history.epochs().get(0).loss(), 1e-15);
        assertEquals((losses[2] + losses[3]) / 2, history.epochs().get(1).loss(), 1e-15);
    }

    @Test
    void anInterruptStopsWithinASecondAndKeepsWhatWasLearned() throws InterruptedException {
        Matrix before = trainer.net().params().get("0_W");
        AtomicReference<History> result = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread training = new Thread(() -> {
            started.countDown();
            result.set(trainer.fit(Batches.inOrder(xor, 4), Integer.MAX_VALUE));
        });
        training.start();
        started.await();
        Thread.sleep(200);
        training.interrupt();
        training.join(1000);
        assertFalse(training.isAlive());
        assertTrue(result.get().stopped() && result.get().updates() > 0);
        assertFalse(before.equals(trainer.net().params().get("0_W")));
        assertEquals(1, trainer.fit(Batches.inOrder(xor, 4), 1).updates());
    }

    @Test
    void refusesNoEpochs() {
        assertThrows(IllegalArgumentException.class, () -> trainer.fit(Batches.inOrder(xor, 4), 0));
    }

    @Test
    void countsConfusions() {
        ConfusionMatrix counts = ConfusionMatrix.empty(2).plus(new int[] {0, 0, 1}, new int[] {0, 1, 1});
        assertEquals(1, counts.counts()[0][1]);
        assertEquals(2.0 / 3, counts.accuracy());
        assertTrue(Double.isNaN(ConfusionMatrix.empty(2).accuracy()));
        assertThrows(IllegalArgumentException.class, () -> counts.plus(new int[1], new int[2]));
    }

    @Test
    void theSurestMistakeComesFirst() {
        Matrix p = Matrix.of(new double[][] {{0.6, 0.4}, {0.1, 0.9}, {0.2, 0.8}});
        var worst = Mistake.worst(p, new int[] {1, 0, 1}, 5);
        assertEquals(2, worst.size());
        assertEquals(new Mistake(1, 0, 1, 0.9), worst.get(0));
    }
}
