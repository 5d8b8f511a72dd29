package dl4jcourse.data;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * k-fold cross-validation's folds: each example validates once and trains k − 1 times.
 *
 * <pre>{@code
 * for (Folds.Fold fold : Folds.of(data, 5, new Random(1))) {
 *     new Trainer(net, loss, new Sgd(0.1)).fit(Batches.shuffled(fold.train(), 32, random), fold.validation(), 20);
 * }
 * }</pre>
 */
public final class Folds extends AbstractList<Folds.Fold> {
    private final Dataset data;
    private final List<int[]> parts;

    /**
     * One of the k ways to take a part out.
     *
     * @param number counted from 1
     * @param train the other k − 1 parts
     * @param validation the part
     */
    public record Fold(int number, Dataset train, Dataset validation) {}

    private Folds(Dataset data, List<int[]> parts) {
        this.data = data;
        this.parts = parts;
    }

    /**
     * k parts at random, of sizes that differ by one at most.
     *
     * @throws IllegalArgumentException if k is less than 2 or greater than the number of examples
     */
    public static Folds of(Dataset data, int k, Random random) {
        return new Folds(data, deal(Strata.whole(data, random), checked(k, data)));
    }

    /** As {@link #of}, with the examples of each class spread evenly. */
    public static Folds stratified(Dataset data, int k, Random random) {
        return new Folds(data, deal(Strata.byClass(data, random), checked(k, data)));
    }

    private static int checked(int k, Dataset data) {
        if (k < 2 || k > data.size()) {
            throw new IllegalArgumentException(
                    "Folds: k from 2 to the number of examples, " + data.size() + ", expected, but got k = " + k);
        }
        return k;
    }

    /** Deals the examples like cards: the i-th goes to part i mod k. */
    private static List<int[]> deal(Strata strata, int k) {
        int[] cards = strata.groups().stream().flatMapToInt(IntStream::of).toArray();
        List<int[]> parts = new ArrayList<>();
        for (int part = 0; part < k; part++) {
            int first = part;
            parts.add(IntStream.range(0, cards.length)
                    .filter(i -> i % k == first)
                    .map(i -> cards[i])
                    .sorted()
                    .toArray());
        }
        return parts;
    }

    /** The data set with part {@code index} taken out; made anew at each call. */
    @Override
    public Fold get(int index) {
        int[] others = IntStream.range(0, parts.size())
                .filter(part -> part != index)
                .flatMap(part -> IntStream.of(parts.get(part)))
                .sorted()
                .toArray();
        return new Fold(index + 1, data.select(others), data.select(parts.get(index)));
    }

    /** k. */
    @Override
    public int size() {
        return parts.size();
    }
}
