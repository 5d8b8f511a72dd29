package dl4jcourse.nn;

import java.util.function.IntFunction;

/**
 * Loops that the JIT compiler turns into vector instructions, several numbers at a time: each is its own, since one that
 * calls a function it is given, as those of {@link Elementwise} do, stays with single numbers.
 */
final class VectorLoops {
    /** Reading and writing a number takes as long as so many multiplications of a product. */
    private static final long COST = 8;

    private VectorLoops() {}

    /** a + factor · b. */
    static double[][] addScaled(double[][] a, double factor, double[][] b) {
        return rows(a, i -> addScaled(a[i], factor, b[i]));
    }

    /** The row {@code b} added to each row of {@code a}. */
    static double[][] addRow(double[][] a, double[] b) {
        return rows(a, i -> addScaled(a[i], 1, b));
    }

    /** The number in row i of the column {@code b} added to row i of {@code a}. */
    static double[][] addColumn(double[][] a, double[][] b) {
        return rows(a, i -> add(a[i], b[i][0]));
    }

    /** a ⊙ b. */
    static double[][] mul(double[][] a, double[][] b) {
        return rows(a, i -> mul(a[i], b[i]));
    }

    static double[][] max(double[][] a, double number) {
        return rows(a, i -> max(a[i], number));
    }

    static double[][] wherePositive(double[][] a, double[][] x) {
        return rows(a, i -> wherePositive(a[i], x[i]));
    }

    static double[][] blend(double keep, double[][] a, double[][] b) {
        return rows(a, i -> blend(keep, a[i], b[i]));
    }

    static double[][] divByRoot(double[][] a, double[][] squares, double epsilon) {
        return rows(a, i -> divByRoot(a[i], squares[i], epsilon));
    }

    private static double[][] rows(double[][] a, IntFunction<double[]> row) {
        double[][] results = new double[a.length][];
        long numbers = a.length == 0 ? 0 : (long) a.length * a[0].length;
        Cores.each(a.length, COST * numbers, i -> results[i] = row.apply(i));
        return results;
    }

    private static double[] addScaled(double[] a, double factor, double[] b) {
        double[] sum = a.clone();
        Product.addOne(factor, b, sum, 0, sum.length);
        return sum;
    }

    private static double[] add(double[] a, double number) {
        double[] sum = a.clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] += number;
        }
        return sum;
    }

    private static double[] mul(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int j = 0; j < product.length; j++) {
            product[j] = a[j] * b[j];
        }
        return product;
    }

    private static double[] max(double[] a, double number) {
        double[] greater = new double[a.length];
        for (int j = 0; j < greater.length; j++) {
            greater[j] = Math.max(a[j], number);
        }
        return greater;
    }

    /** Without a branch, which the processor would guess wrongly for every second number behind a rectifier. */
    private static double[] wherePositive(double[] a, double[] x) {
        double[] chosen = new double[a.length];
        for (int j = 0; j < chosen.length; j++) {
            // a · 1[x > 0], and 1[x > 0] = ⌈min(1, max(0, x))⌉
            chosen[j] = a[j] * Math.ceil(Math.min(1, Math.max(0, x[j])));
        }
        return chosen;
    }

    private static double[] blend(double keep, double[] a, double[] b) {
        double[] mean = new double[a.length];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = keep * a[j] + (1 - keep) * b[j];
        }
        return mean;
    }

    private static double[] divByRoot(double[] a, double[] squares, double epsilon) {
        double[] quotients = new double[a.length];
        for (int j = 0; j < quotients.length; j++) {
            quotients[j] = a[j] / (Math.sqrt(squares[j]) + epsilon);
        }
        return quotients;
    }
}
