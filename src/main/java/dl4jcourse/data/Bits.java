package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.util.Random;

/**
 * The truth tables of two bits, and random pairs of bits with their answers.
 *
 * <pre>{@code
 * Bits.XOR.table();                       // x: 00, 01, 10, 11; y: 0, 1, 1, 0
 * Bits.AND.random(5, new Random(1));      // lecture 003's batch of five random pairs
 * }</pre>
 */
public enum Bits {
    /** 1 if both are 1. */
    AND(0, 0, 0, 1),
    /** 0 if both are 1. */
    NAND(1, 1, 1, 0),
    /** 1 if at least one is 1. */
    OR(0, 1, 1, 1),
    /** 1 if exactly one is 1: no single neuron can tell. */
    XOR(0, 1, 1, 0);

    /** The answers to 00, 01, 10, 11. */
    private final int[] answers;

    Bits(int... answers) {
        this.answers = answers;
    }

    /** The answer, 0 or 1, to two bits. */
    public int of(int a, int b) {
        if ((a | b) >>> 1 != 0) {
            throw new IllegalArgumentException(this + ": two bits, each 0 or 1, expected, but got " + a + " and " + b);
        }
        return answers[2 * a + b];
    }

    /** All four pairs: x [4×2] and the answers, y [4×1]. */
    public Dataset table() {
        return pairs(new int[] {0, 1, 2, 3});
    }

    /** {@code n} random pairs, x [n×2], and the answers, y [n×1]. */
    public Dataset random(int n, Random random) {
        return pairs(random.ints(Sizes.check("Bits.random", n, 0), 0, 4).toArray());
    }

    private Dataset pairs(int[] numbers) {
        Matrix x = Matrix.of(numbers.length, 2, (i, j) -> j == 0 ? numbers[i] >> 1 : numbers[i] & 1);
        return new Dataset(x, Matrix.of(numbers.length, 1, (i, j) -> answers[numbers[i]]));
    }

    /** Answers 0 and 1 as two classes: y [n×1] becomes one-hot rows [n×2], for a network with two outputs. */
    public static Dataset twoClasses(Dataset data) {
        int[] labels = new int[data.size()];
        for (int n = 0; n < labels.length; n++) {
            double answer = data.y().get(n, 0);
            if (answer != 0 && answer != 1) {
                throw new IllegalArgumentException(
                        "Bits.twoClasses: answers 0 or 1 expected, but that of example " + n + " is " + answer);
            }
            labels[n] = (int) answer;
        }
        return Dataset.ofClasses(data.x(), labels, 2);
    }
}
