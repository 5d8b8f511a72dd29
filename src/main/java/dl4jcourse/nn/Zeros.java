package dl4jcourse.nn;

import java.util.Arrays;

/**
 * Where a product may leave out zeros. Adding 0 · b to a sum that began with 0 changes no bit of it, unless b is infinite or
 * NaN: then 0 · b is NaN, and must not be lost.
 */
final class Zeros {
    private Zeros() {}

    /** Whether there are four zeros side by side, from a column k = from, from + 4, … < to on, in any row of A. */
    static boolean inFours(double[][] a, int from, int to) {
        for (double[] row : a) {
            for (int k = from; k + 4 <= to; k += 4) {
                if (four(row, k)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the four numbers from place k on are zeros. */
    static boolean four(double[] row, int k) {
        return row[k] == 0 && row[k + 1] == 0 && row[k + 2] == 0 && row[k + 3] == 0;
    }

    /** Whether 0 · b = 0 for all numbers b in these rows of B. */
    static boolean times(double[][] b, int from, int to, int n) {
        double[] sums = new double[n];
        int k = from;
        for (; k + 4 <= to; k += 4) {
            // sⱼ += 0 Bₖⱼ + 0 Bₖ₊₁ⱼ + 0 Bₖ₊₂ⱼ + 0 Bₖ₊₃ⱼ
            Product.addFour(0, b[k], 0, b[k + 1], 0, b[k + 2], 0, b[k + 3], sums, 0, n);
        }
        for (; k < to; k++) {
            Product.addOne(0, b[k], sums, 0, n);
        }
        return allZero(sums);
    }

    private static boolean allZero(double[] numbers) {
        for (double v : numbers) {
            if (v != 0) {
                return false;
            }
        }
        return true;
    }

    /** The places of the numbers that are not 0. */
    static int[] except(double[] row) {
        int count = 0;
        int[] places = new int[row.length];
        for (int k = 0; k < row.length; k++) {
            places[count] = k;
            count += row[k] == 0 ? 0 : 1;
        }
        return Arrays.copyOf(places, count);
    }
}
