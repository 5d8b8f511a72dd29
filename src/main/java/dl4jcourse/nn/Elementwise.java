package dl4jcourse.nn;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The loops over all elements behind {@link Matrix}. */
final class Elementwise {
    /** Rows that are transposed together. */
    private static final int BLOCK = 16;

    private Elementwise() {}

    static double[][] map(double[][] data, int cols, DoubleUnaryOperator f) {
        double[][] mapped = new double[data.length][cols];
        for (int i = 0; i < data.length; i++) {
            double[] from = data[i];
            double[] to = mapped[i];
            for (int j = 0; j < cols; j++) {
                to[j] = f.applyAsDouble(from[j]);
            }
        }
        return mapped;
    }

    static double[][] zip(double[][] a, double[][] b, int cols, DoubleBinaryOperator f) {
        double[][] zipped = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            zipped[i] = zipRow(a[i], b[i], cols, f);
        }
        return zipped;
    }

    /** f of each row of {@code a} and one and the same row {@code b}. */
    static double[][] zipWithRow(double[][] a, double[] b, DoubleBinaryOperator f) {
        double[][] zipped = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            zipped[i] = zipRow(a[i], b, b.length, f);
        }
        return zipped;
    }

    private static double[] zipRow(double[] p, double[] q, int cols, DoubleBinaryOperator f) {
        double[] to = new double[cols];
        for (int j = 0; j < cols; j++) {
            to[j] = f.applyAsDouble(p[j], q[j]);
        }
        return to;
    }

    /** f of each element of row i of {@code a} and the number in row i of the column {@code b}. */
    static double[][] zipWithColumn(double[][] a, double[][] b, int cols, DoubleBinaryOperator f) {
        double[][] zipped = new double[a.length][cols];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < cols; j++) {
                zipped[i][j] = f.applyAsDouble(a[i][j], b[i][0]);
            }
        }
        return zipped;
    }

    /** Some rows at a time, so that what is written lies side by side in the cache. */
    static double[][] transpose(double[][] data, int cols) {
        double[][] flipped = new double[cols][data.length];
        for (int from = 0; from < data.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, data.length);
            for (int j = 0; j < cols; j++) {
                double[] row = flipped[j];
                for (int i = from; i < to; i++) {
                    row[i] = data[i][j];
                }
            }
        }
        return flipped;
    }

    static double[][] columnSums(double[][] data, int cols) {
        double[] sums = new double[cols];
        for (double[] row : data) {
            Product.addOne(1, row, sums);
        }
        return new double[][] {sums};
    }

    static double[][] rowSums(double[][] data) {
        return Arrays.stream(data).map(row -> new double[] {sum(row)}).toArray(double[][]::new);
    }

    /** Four terms at a time, as {@link Product} adds them. */
    private static double sum(double[] row) {
        double sum = 0;
        int k = 0;
        for (; k + 4 <= row.length; k += 4) {
            sum += row[k] + row[k + 1] + row[k + 2] + row[k + 3];
        }
        for (; k < row.length; k++) {
            sum += row[k];
        }
        return sum;
    }

    /** Starts with {@code start} and takes in one element after the other. */
    static double fold(double[][] data, double start, DoubleBinaryOperator f) {
        double folded = start;
        for (double[] row : data) {
            for (double v : row) {
                folded = f.applyAsDouble(folded, v);
            }
        }
        return folded;
    }
}
