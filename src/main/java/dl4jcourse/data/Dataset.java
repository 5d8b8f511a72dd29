package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Examples and their targets, row by row. A batch is a data set too.
 *
 * @param x the inputs, [examples×features]
 * @param y the targets, [examples×outputs]; one-hot rows for classes
 */
public record Dataset(Matrix x, Matrix y) {
    /** Checks that each example has a target. */
    public Dataset {
        if (x.rows() != y.rows()) {
            throw new IllegalArgumentException(
                    "Dataset: each example needs one target, but got x " + x.shape() + " and y " + y.shape());
        }
    }

    /** Examples of classes 0 … classes − 1; the targets become one-hot rows. */
    public static Dataset ofClasses(Matrix x, int[] labels, int classes) {
        for (int n = 0; n < labels.length; n++) {
            if (labels[n] < 0 || labels[n] >= classes) {
                throw new IllegalArgumentException("Dataset.ofClasses: labels 0 to " + (classes - 1)
                        + " expected, but that of example " + n + " is " + labels[n]);
            }
        }
        return new Dataset(x, Matrix.of(labels.length, classes, (n, k) -> k == labels[n] ? 1 : 0));
    }

    /** The number of examples. */
    public int size() {
        return x.rows();
    }

    /** The class of each example: the column of its greatest target. */
    public int[] labels() {
        return y.argMax();
    }

    /** Whether the targets are classes: one-hot rows of two columns or more. */
    public boolean hasClasses() {
        int[] labels = labels();
        return IntStream.range(0, size()).allMatch(n -> Classes.isOneHot(y, n, labels[n]));
    }

    /** The first {@code n} examples, or all if there are fewer. */
    public Dataset take(int n) {
        return rows(0, Math.min(n, size()));
    }

    /** Examples {@code from} (inclusive) to {@code to} (exclusive). */
    public Dataset rows(int from, int to) {
        return new Dataset(x.rows(from, to), y.rows(from, to));
    }

    /** The examples named by {@code index}, in that order. */
    public Dataset select(int[] index) {
        return new Dataset(x.select(index), y.select(index));
    }

    /** All examples in a random order (Fisher–Yates). */
    public Dataset shuffled(Random random) {
        return select(Order.shuffled(IntStream.range(0, size()).toArray(), random));
    }

    @Override
    public String toString() {
        return size() + " examples, x " + x.shape() + ", y " + y.shape();
    }
}
