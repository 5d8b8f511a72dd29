package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BatchesTest {
    private final Dataset data =
            new Dataset(Matrix.of(10, 2, (i, j) -> i), Matrix.of(10, 3, (i, j) -> i % 3 == j ? 1 : 0));

    private static List<Double> epoch(Batches batches) {
        List<Double> order = new ArrayList<>();
        for (Dataset batch : batches) {
            for (int n = 0; n < batch.size(); n++) {
                order.add(batch.x().get(n, 0));
                assertEquals((int) batch.x().get(n, 0) % 3, batch.labels()[n]);
            }
        }
        return order;
    }

    @Test
    void theLastBatchIsSmaller() {
        Batches batches = Batches.inOrder(data, 4);
        List<Integer> sizes = new ArrayList<>();
        batches.forEach(batch -> sizes.add(batch.size()));
        assertEquals(List.of(4, 4, 2), sizes);
        assertEquals(3, batches.count());
        assertEquals(data, batches.data());
    }

    /** Lectures 02, 06 and 09: 60,000 / 64 = 937.5, so 938 iterations an epoch, the last one of 32 examples. */
    @Test
    void mnistHas938BatchesTheLastOfThirtyTwo() {
        Batches batches = Batches.inOrder(new Dataset(Matrix.zeros(60_000, 1), Matrix.zeros(60_000, 1)), 64);
        List<Integer> sizes = new ArrayList<>();
        batches.forEach(batch -> sizes.add(batch.size()));
        assertEquals(937.5, batches.examples() / 64.0);
        assertEquals(938, batches.count());
        assertEquals(938, sizes.size());
        assertEquals(32, sizes.get(937));
        assertEquals(64, sizes.get(936));
    }

    @Test
    void shufflingKeepsEachExampleWithItsTarget() {
        Batches batches = Batches.shuffled(data, 4, new Random(1));
        List<Double> first = epoch(batches);
        List<Double> second = epoch(batches);
        assertNotEquals(first, second);
        assertEquals(epoch(Batches.inOrder(data, 3)), first.stream().sorted().toList());
        assertEquals(first, epoch(Batches.shuffled(data, 4, new Random(1))));
    }

    @Test
    void refusesWhatMakesNoBatches() {
        refused("Batches: a batch size of at least 1 expected, but got 0", () -> Batches.inOrder(data, 0));
        refused(
                "Batches: at least one example expected, but the data set is empty",
                () -> Batches.inOrder(data.take(0), 1));
    }

    @Test
    void refusesTargetsThatDoNotFit() {
        Matrix two = Matrix.zeros(2, 1);
        refused(
                "Dataset: each example needs one target, but got x [10×2] and y [9×3]",
                () -> new Dataset(data.x(), Matrix.zeros(9, 3)));
        for (int outside : new int[] {-1, 3}) {
            refused(
                    "Dataset.ofClasses: labels 0 to 2 expected, but that of example 1 is " + outside,
                    () -> Dataset.ofClasses(two, new int[] {0, outside}, 3));
        }
    }

    private static void refused(String message, Executable bad) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, bad).getMessage());
    }

    @Test
    void labelsBecomeOneHotRowsAndBack() {
        Dataset classes = Dataset.ofClasses(Matrix.zeros(3, 1), new int[] {2, 0, 1}, 3);
        assertEquals(Matrix.row(0, 0, 1), classes.y().rows(0, 1));
        assertArrayEquals(new int[] {2, 0, 1}, classes.labels());
    }

    @Test
    void noExamplesKeepTheNumberOfClasses() {
        assertEquals(
                Matrix.zeros(0, 3),
                Dataset.ofClasses(Matrix.zeros(0, 5), new int[0], 3).y());
        assertEquals(3, Dataset.ofClasses(Matrix.zeros(0, 5), new int[0], 3).y().cols());
        assertEquals(10, SyntheticDigits.of(0, 1).y().cols());
    }

    @Test
    void thereIsNoBatchPastTheEnd() {
        Iterator<Dataset> epoch = Batches.inOrder(data, 10).iterator();
        epoch.next();
        assertThrows(NoSuchElementException.class, epoch::next);
    }
}
