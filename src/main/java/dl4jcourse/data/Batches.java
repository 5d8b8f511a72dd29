package dl4jcourse.data;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A data set in batches, one epoch for each time it is iterated. PyTorch's {@code DataLoader}.
 *
 * <pre>{@code
 * var loader = Batches.shuffled(train, 64, new Random(1));    // a new order in each epoch
 * for (Dataset batch : loader) { … }                          // 60,000 / 64: 938 batches, the last of 32
 * }</pre>
 */
public final class Batches implements Iterable<Dataset> {
    private final Dataset data;
    private final int batchSize;
    private final Supplier<Dataset> epoch;

    private Batches(Dataset data, int batchSize, Supplier<Dataset> epoch) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("Batches: a batch size of at least 1 expected, but got " + batchSize);
        }
        if (data.size() == 0) {
            throw new IllegalArgumentException("Batches: at least one example expected, but the data set is empty");
        }
        this.data = data;
        this.batchSize = batchSize;
        this.epoch = epoch;
    }

    /** Batches in a new random order in each epoch. */
    public static Batches shuffled(Dataset data, int batchSize, Random random) {
        return new Batches(data, batchSize, () -> data.shuffled(random));
    }

    /** Batches in the order of the data set. */
    public static Batches inOrder(Dataset data, int batchSize) {
        return new Batches(data, batchSize, () -> data);
    }

    /** The number of batches in an epoch, ⌈examples / batch size⌉; the last batch may be smaller. */
    public int count() {
        return (data.size() + batchSize - 1) / batchSize;
    }

    /** The number of examples in an epoch. */
    public int examples() {
        return data.size();
    }

    @Override
    public Iterator<Dataset> iterator() {
        Dataset all = epoch.get();
        return new Iterator<>() {
            private int from = 0;

            @Override
            public boolean hasNext() {
                return from < all.size();
            }

            @Override
            public Dataset next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("Batches: the epoch is over");
                }
                int to = Math.min(from + batchSize, all.size());
                Dataset batch = all.rows(from, to);
                from = to;
                return batch;
            }
        };
    }
}
