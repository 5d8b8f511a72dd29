package dl4jcourse.nn;

import java.util.Arrays;

/**
 * The numbers of a matrix that are not 0, row by row, from left to right. Most pixels of a digit are 0, and so is half of
 * what a rectifier lets through; a product that leaves them out has less to do.
 *
 * <p>Adding 0 · b changes no sum, unless b is infinite or NaN: then 0 · b is NaN, and must not be lost. See {@link #finite}.
 */
final class Nonzeros {
    /** Rows shorter than this are taken whole. */
    private static final int SHORT = 16;

    private static final int[][] ALL_OF_SHORT = new int[SHORT][];

    static {
        for (int cols = 0; cols < SHORT; cols++) {
            ALL_OF_SHORT[cols] = range(cols);
        }
    }

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

    /** All numbers, zeros as well: what is to be multiplied by numbers that are not finite. */
    static Nonzeros all(double[][] rows, int cols) {
        int[][] places = new int[rows.length][];
        Arrays.fill(places, allOf(cols));
        return new Nonzeros(places, rows, cols);
    }

    private static int[] allOf(int cols) {
        return cols < SHORT ? ALL_OF_SHORT[cols] : range(cols);
    }

    private static int[] range(int end) {
        int[] range = new int[end];
        for (int k = 0; k < end; k++) {
            range[k] = k;
        }
        return range;
    }

    /** The numbers of these rows that are not 0. */
    static Nonzeros of(double[][] rows, int cols) {
        Nonzeros all = all(rows, cols);
        if (cols < SHORT) {
            return all;
        }
        int[] found = new int[cols];
        double[][] values = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            int count = find(rows[i], found);
            if (count < cols) {
                all.places[i] = Arrays.copyOf(found, count);
                values[i] = at(all.places[i], rows[i]);
            }
        }
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
        for (double[] row : b) {
            // sⱼ += 0 Bₖⱼ
            Product.addOne(0, row, sums, 0, cols);
        }
        for (double v : sums) {
            if (v != 0) {
                return false;
            }
        }
        return true;
    }
}
