package dl4jcourse.nn;

import java.util.Arrays;

/**
 * The matrix product A · Bᵀ by scalar products of rows, for rows that are long. Four rows of B at a time: the processor
 * works on four sums at once.
 *
 * <p>Zeros of A add nothing and are left out of rows that are mostly zeros: behind a max pooling most of a gradient is 0.
 */
final class RowProducts {
    private RowProducts() {}

    /** C = A · Bᵀ, with A m×k and B n×k. */
    static double[][] of(double[][] a, Nonzeros nonzeros, double[][] b) {
        double[][] c = Elementwise.zeros(a.length, b.length);
        int cols = a.length == 0 ? 0 : a[0].length;
        int groups = (b.length + 3) / 4;
        Cores.each(
                groups,
                (long) a.length * b.length * cols,
                g -> addFourColumns(a, nonzeros, fourFrom(b, 4 * g), c, 4 * g));
        return c;
    }

    /** Four rows from j on; the last one again where B ends. */
    private static double[][] fourFrom(double[][] b, int j) {
        double[][] four = new double[4][];
        Arrays.setAll(four, i -> b[Math.min(j + i, b.length - 1)]);
        return four;
    }

    private static void addFourColumns(double[][] a, Nonzeros nonzeros, double[][] b, double[][] c, int j) {
        boolean finite = Nonzeros.finite(b, b[0].length);
        for (int i = 0; i < a.length; i++) {
            boolean few = finite && 2 * nonzeros.places(i).length < a[i].length;
            double[] sums = few ? dots(nonzeros.values(i), nonzeros.places(i), b) : dots(a[i], b);
            System.arraycopy(sums, 0, c[i], j, Math.min(4, c[i].length - j));
        }
    }

    /** cⱼ = Σₖ aₖ Bⱼₖ for four rows of B. */
    private static double[] dots(double[] a, double[][] b) {
        double[] b0 = b[0];
        double[] b1 = b[1];
        double[] b2 = b[2];
        double[] b3 = b[3];
        double c0 = 0;
        double c1 = 0;
        double c2 = 0;
        double c3 = 0;
        for (int k = 0; k < a.length; k++) {
            c0 += a[k] * b0[k];
            c1 += a[k] * b1[k];
            c2 += a[k] * b2[k];
            c3 += a[k] * b3[k];
        }
        return new double[] {c0, c1, c2, c3};
    }

    /** The same sums over the numbers that are not 0. */
    private static double[] dots(double[] a, int[] places, double[][] b) {
        double[] b0 = b[0];
        double[] b1 = b[1];
        double[] b2 = b[2];
        double[] b3 = b[3];
        double c0 = 0;
        double c1 = 0;
        double c2 = 0;
        double c3 = 0;
        for (int t = 0; t < places.length; t++) {
            int k = places[t];
            c0 += a[t] * b0[k];
            c1 += a[t] * b1[k];
            c2 += a[t] * b2[k];
            c3 += a[t] * b3[k];
        }
        return new double[] {c0, c1, c2, c3};
    }
}
