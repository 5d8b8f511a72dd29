package dl4jcourse.nn;

import java.util.Arrays;

/**
 * The numbers of a matrix that are not 0, row by row, from left to right. Most pixels of a digit are 0, and so is half of
 * what comes out of a rectifier; a product that leaves zeros out has less to do.
 *
 * <p>0 · b adds nothing to a sum, unless b is infinite or NaN: then it is NaN, and must not be lost. See {@link #finite}.
 */
final class Nonzeros {
    /** It is not worth while to look for zeros in shorter rows. */
    static final int SHORT = 8;
    /** So many rows are searched by one core. */
    private static final int ROWS = 8;
    /** To look at a number takes as long as so many multiplications. */
    private static final long READING = 8;

    /** For each row the columns of its numbers. */
    private final int[][] places;
    /** For each row the numbers at these places. */
    private final double[][] values;

    private final int cols;
    private final long count;

    private Nonzeros(int[][] places, double[][] values, int cols) {
        this.places = places;
        this.values = values;
        this.cols = cols;
        long numbers = 0;
        for (int[] row : places) {
            numbers += row.length;
        }
        this.count = numbers;
    }

    /** All numbers, zeros as well. */
    static Nonzeros all(double[][] rows, int cols) {
        int[] whole = new int[cols];
        for (int k = 0; k < cols; k++) {
            whole[k] = k;
        }
        int[][] places = new int[rows.length][];
        Arrays.fill(places, whole);
        return new Nonzeros(places, rows, cols);
    }

    /** The numbers of these rows that are not 0. */
    static Nonzeros of(double[][] rows, int cols) {
        Nonzeros all = all(rows, cols);
        double[][] values = rows.clone();
        Cores.each(Product.parts(rows.length, ROWS), READING * rows.length * cols, part -> {
            int[] found = new int[cols];
            for (int i = part * ROWS; i < Math.min((part + 1) * ROWS, rows.length); i++) {
                int count = find(rows[i], found);
                if (count < cols) {
                    all.places[i] = Arrays.copyOf(found, count);
                    values[i] = at(all.places[i], rows[i]);
                }
            }
        });
        return new Nonzeros(all.places, values, cols);
    }

    /** Writes the places of the numbers that are not 0, and returns how many there are. */
    private static int find(double[] row, int[] found) {
        int count = 0;
        int k = 0;
        for (; k + 4 <= row.length; k += 4) {
            // zeros of an image lie side by side
            if (row[k] != 0 || row[k + 1] != 0 || row[k + 2] != 0 || row[k + 3] != 0) {
                count = add(row, k, k + 4, found, count);
            }
        }
        return add(row, k, row.length, found, count);
    }

    private static int add(double[] row, int from, int to, int[] found, int count) {
        int next = count;
        for (int k = from; k < to; k++) {
            found[next] = k;
            next += row[k] == 0 ? 0 : 1;
        }
        return next;
    }

    private static double[] at(int[] places, double[] row) {
        double[] values = new double[places.length];
        for (int t = 0; t < values.length; t++) {
            values[t] = row[places[t]];
        }
        return values;
    }

    int rows() {
        return places.length;
    }

    int[] places(int row) {
        return places[row];
    }

    double[] values(int row) {
        return values[row];
    }

    /** How many numbers there are. */
    long count() {
        return count;
    }

    /** Whether any zero was left out. */
    boolean leaveOut() {
        return count < (long) places.length * cols;
    }

    /** Whether at most half of the numbers are left. */
    boolean few() {
        return 2 * count <= (long) places.length * cols;
    }

    /** The same numbers, column by column. */
    Nonzeros transpose() {
        int[] counts = new int[cols];
        for (int[] row : places) {
            for (int k : row) {
                counts[k]++;
            }
        }
        int[][] flippedPlaces = new int[cols][];
        double[][] flippedValues = new double[cols][];
        for (int k = 0; k < cols; k++) {
            flippedPlaces[k] = new int[counts[k]];
            flippedValues[k] = new double[counts[k]];
        }
        int[] next = new int[cols];
        for (int i = 0; i < places.length; i++) {
            for (int t = 0; t < places[i].length; t++) {
                int k = places[i][t];
                flippedPlaces[k][next[k]] = i;
                flippedValues[k][next[k]++] = values[i][t];
            }
        }
        return new Nonzeros(flippedPlaces, flippedValues, places.length);
    }

    /** Whether 0 · b = 0 for all numbers b in these rows of {@code cols}, so that zeros that meet them may be left out. */
    static boolean finite(double[][] b, int cols) {
        double[] sums = new double[cols];
        for (int k = 0; k < b.length; k += 4) {
            int last = b.length - 1;
            // sⱼ += 0 Bₖⱼ, for four rows, the last one again where B ends
            Product.addFour(
                    0,
                    b[k],
                    0,
                    b[Math.min(k + 1, last)],
                    0,
                    b[Math.min(k + 2, last)],
                    0,
                    b[Math.min(k + 3, last)],
                    sums,
                    0,
                    cols);
        }
        for (double v : sums) {
            if (v != 0) {
                return false;
            }
        }
        return true;
    }
}
