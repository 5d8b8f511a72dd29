package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Bits;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.optim.Sgd;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static double trained(long seed) {
        Trainer trainer =
                new Trainer(Sequential.of(Linear.random(2, 1, new Random(seed))), new MeanSquaredError(), new Sgd(0.1));
        trainer.fit(Batches.inOrder(Bits.AND.table(), 2), 2);
        return trainer.measure(Bits.AND.table()).loss();
    }

    @Test
    void aResultForEachSeedFromOne() {
        assertArrayEquals(new double[] {1, 2, 3}, Seeds.run(3, seed -> seed));
        assertArrayEquals(new double[] {trained(1), trained(2)}, Seeds.run(2, SeedsTest::trained));
    }

    @Test
    void oneProgressForAll() {
        List<String> titles = new ArrayList<>();
        Supplier<ProgressListener> before = ProgressListener.DISPLAY.getAndSet(
                () -> p -> titles.add(p.history().title()));
        try {
            Seeds.run(2, SeedsTest::trained);
        } finally {
            ProgressListener.DISPLAY.set(before);
        }
        assertEquals("hand, seed 2 of 2", titles.get(titles.size() - 1));
    }

    @Test
    void anInterruptKeepsWhatIsFinished() {
        double[] results = Seeds.run(3, seed -> {
            if (seed == 2) {
                Thread.currentThread().interrupt();
            }
            return seed;
        });
        assertEquals(true, Thread.interrupted());
        assertArrayEquals(new double[] {1}, results);
    }

    @Test
    void noSeedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Seeds.run(0, seed -> seed));
    }
}
