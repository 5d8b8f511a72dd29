package dl4jcourse.nn;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The loops over all elements behind {@link Matrix}. */
final class Elementwise {
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

    static double[][] transpose(double[][] data, int cols) {
        double[][] flipped = new double[cols][data.length];
        for (int i = 0; i < data.length; i++) {
            double[] row = data[i];
            for (int j = 0; j < cols; j++) {
                flipped[j][i] = row[j];
            }
        }
        return flipped;
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
