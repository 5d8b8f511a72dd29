package dl4jcourse.data;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A data set in batches, one epoch for each time it is iterated. PyTorch's {@code DataLoader}.
 *
 * <pre>{@code
 * var loader = Batches.shuffled(train, 64, new Random(1));    // a new order in each epoch
 * for (Dataset batch : loader) net.predict(batch.x());        // 60,000 / 64: 938 batches, the last of 32
 * }</pre>
 */
public final class Batches implements Iterable<Dataset> {
    private final Dataset data;
    private final int batchSize;
    private final Supplier<int[]> order;

    private Batches(Dataset data, int batchSize, Supplier<int[]> order) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("Batches: a batch size of at least 1 expected, but got " + batchSize);
        }
        if (data.size() == 0) {
            throw new IllegalArgumentException("Batches: at least one example expected, but the data set is empty");
        }
        this.data = data;
        this.batchSize = batchSize;
        this.order = order;
    }

    /** Batches in a new random order in each epoch. */
    public static Batches shuffled(Dataset data, int batchSize, Random random) {
        return new Batches(data, batchSize, () -> Order.shuffled(inOrder(data), random));
    }

    /** Batches in the order of the data set. */
    public static Batches inOrder(Dataset data, int batchSize) {
        return new Batches(data, batchSize, () -> inOrder(data));
    }

    /** The number of batches in an epoch, ⌈examples / batch size⌉; the last batch may be smaller. */
    public int count() {
        return (data.size() + batchSize - 1) / batchSize;
    }

    /** The number of examples in an epoch. */
    public int examples() {
        return data.size();
    }

    /** The data set, in its own order. */
    public Dataset data() {
        return data;
    }

    @Override
    public Iterator<Dataset> iterator() {
        Iterator<int[]> numbers = numbers();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public Dataset next() {
                return data.select(numbers.next());
            }
        };
    }

    /** One epoch, as {@link #iterator} gives it; of each batch only the numbers of its examples in {@link #data}. */
    public Iterator<int[]> numbers() {
        int[] all = order.get();
        return new Iterator<>() {
            private int from = 0;

            @Override
            public boolean hasNext() {
                return from < all.length;
            }

            @Override
            public int[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("Batches: the epoch is over");
                }
                int to = Math.min(from + batchSize, all.length);
                int[] batch = Arrays.copyOfRange(all, from, to);
                from = to;
                return batch;
            }
        };
    }

    private static int[] inOrder(Dataset data) {
        return IntStream.range(0, data.size()).toArray();
    }
}
