package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.optim.Sgd;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/** A training whose learning rate is much too great, by hand and by DL4J. */
class DivergenceTest {
    private static final MeanSquaredError LOSS = new MeanSquaredError();
    private static final EarlyStopping PATIENT = new EarlyStopping(1_000_000);

    private final Supplier<ProgressListener> display = ProgressListener.DISPLAY.get();
    private final List<Progress> seen = new ArrayList<>();
    private final Dataset data = new Dataset(Matrix.randn(8, 3, new Random(1)), Matrix.randn(8, 2, new Random(2)));
    private final Batches batches = Batches.inOrder(data, 4);
    private final Sequential net = Sequential.of(Linear.random(3, 2, new Random(3)));
    private final Trainer trainer = new Trainer(net, LOSS, new Sgd(100));
    private final Dl4jNetwork twin = Dl4jNetwork.mirror(net, LOSS, new Sgd(100), DataType.DOUBLE);

    @BeforeEach
    void listen() {
        ProgressListener.DISPLAY.set(() -> seen::add);
    }

    @AfterEach
    void listenNoMore() {
        ProgressListener.DISPLAY.set(display);
    }

    private void assertEnded(IllegalArgumentException error) {
        assertTrue(error.getMessage().contains("take a smaller learning rate"), error.getMessage());
        Progress last = seen.get(seen.size() - 1);
        assertFalse(last.running());
        assertTrue(last.done() > 2, last::toString);
    }

    @Test
    void theHandWrittenTrainingEnds() {
        assertEnded(assertThrows(IllegalArgumentException.class, () -> trainer.fit(batches, 1000)));
    }

    @Test
    void theHandWrittenTrainingGoesBackToItsBest() {
        assertEnded(assertThrows(IllegalArgumentException.class, () -> trainer.fit(batches, data, 1000, PATIENT)));
        Epoch best = seen.get(seen.size() - 1).history().best().orElseThrow();
        assertEquals(best.validation(), trainer.measure(data));
    }

    @Test
    void dl4jsTrainingStopsToo() {
        var error = assertThrows(IllegalArgumentException.class, () -> twin.fit(batches, 1000));
        assertEnded(error);
        long done = seen.get(seen.size() - 1).done();
        assertTrue(error.getMessage().contains("update " + (done + 1) + " "), error.getMessage());
        assertTrue(twin.unwrap().getListeners().isEmpty());
    }

    @Test
    void dl4jsTrainingGoesBackToItsBest() {
        assertEnded(assertThrows(IllegalArgumentException.class, () -> twin.fit(batches, data, 1000, PATIENT)));
        Epoch best = seen.get(seen.size() - 1).history().best().orElseThrow();
        assertEquals(best.validation(), twin.measure(data));
    }
}
