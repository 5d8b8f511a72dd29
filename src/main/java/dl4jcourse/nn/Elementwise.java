package dl4jcourse.nn;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The loops over all elements behind {@link Matrix}. */
final class Elementwise {
    private Elementwise() {}

    /** Rows of zeros, made one by one: Java's {@code new double[rows][cols]} is a slow call into the JVM. */
    static double[][] zeros(int rows, int cols) {
        double[][] zeros = new double[rows][];
        for (int i = 0; i < rows; i++) {
            zeros[i] = new double[cols];
        }
        return zeros;
    }

    static double[][] map(double[][] data, int cols, DoubleUnaryOperator f) {
        double[][] mapped = zeros(data.length, cols);
        for (int i = 0; i < data.length; i++) {
            double[] from = data[i];
            double[] to = mapped[i];
            for (int j = 0; j < cols; j++) {
                to[j] = f.applyAsDouble(from[j]);
            }
        }
        return mapped;
    }

    static double[] zip(double[] p, double[] q, DoubleBinaryOperator f) {
        double[] to = new double[p.length];
        for (int j = 0; j < to.length; j++) {
            to[j] = f.applyAsDouble(p[j], q[j]);
        }
        return to;
    }

    /** f of each element of row i of {@code a} and the number in row i of the column {@code b}. */
    static double[][] zipWithColumn(double[][] a, double[][] b, int cols, DoubleBinaryOperator f) {
        double[][] zipped = zeros(a.length, cols);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < cols; j++) {
                zipped[i][j] = f.applyAsDouble(a[i][j], b[i][0]);
            }
        }
        return zipped;
    }

    /** Eight rows at a time: what is written lies side by side in the cache. */
    static double[][] transpose(double[][] data, int cols) {
        double[][] flipped = zeros(cols, data.length);
        int i = 0;
        for (; i + 8 <= data.length; i += 8) {
            transposeEight(Arrays.copyOfRange(data, i, i + 8), i, flipped);
        }
        for (; i < data.length; i++) {
            for (int j = 0; j < cols; j++) {
                flipped[j][i] = data[i][j];
            }
        }
        return flipped;
    }

    private static void transposeEight(double[][] rows, int i, double[][] flipped) {
        double[] r0 = rows[0];
        double[] r1 = rows[1];
        double[] r2 = rows[2];
        double[] r3 = rows[3];
        double[] r4 = rows[4];
        double[] r5 = rows[5];
        double[] r6 = rows[6];
        double[] r7 = rows[7];
        for (int j = 0; j < flipped.length; j++) {
            double[] to = flipped[j];
            to[i] = r0[j];
            to[i + 1] = r1[j];
            to[i + 2] = r2[j];
            to[i + 3] = r3[j];
            to[i + 4] = r4[j];
            to[i + 5] = r5[j];
            to[i + 6] = r6[j];
            to[i + 7] = r7[j];
        }
    }

    static double[][] columnSums(double[][] data, int cols) {
        double[] sums = new double[cols];
        for (double[] row : data) {
            Product.addOne(1, row, sums, 0, cols);
        }
        return new double[][] {sums};
    }

    static double[][] rowSums(double[][] data) {
        return Arrays.stream(data).map(row -> new double[] {sum(row)}).toArray(double[][]::new);
    }

    /** Four terms at a time, then the last ones, as {@link Product} adds them. */
    private static double sum(double[] row) {
        double sum = 0;
        int k = 0;
        for (; k + 4 <= row.length; k += 4) {
            sum += row[k] + row[k + 1] + row[k + 2] + row[k + 3];
        }
        double rest = 0;
        for (; k < row.length; k++) {
            rest += row[k];
        }
        return sum + rest;
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
