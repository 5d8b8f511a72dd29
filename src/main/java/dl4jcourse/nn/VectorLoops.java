package dl4jcourse.nn;

/**
 * Loops over a row that the JIT compiler turns into vector instructions, several numbers at a time: each is its own, since one
 * that calls a function it is given, as those of {@link Elementwise} do, stays with single numbers.
 */
final class VectorLoops {
    private VectorLoops() {}

    /**
     * a + factor · b. A step down leaves a as it is where b is 0, as the gradient is for a pixel that is 0 in the whole batch:
     * a − 0 is a, to the last bit.
     */
    static double[] addScaled(double[] a, double factor, double[] b) {
        if (factor < 0 && Double.isFinite(factor) && isZero(b)) {
            return a;
        }
        double[] sum = a.clone();
        Product.addOne(factor, b, sum, 0, sum.length);
        return sum;
    }

    /** Whether all are +0. */
    private static boolean isZero(double[] row) {
        for (double v : row) {
            if (Double.doubleToRawLongBits(v) != 0) {
                return false;
            }
        }
        return true;
    }

    /** a + number. */
    static double[] add(double[] a, double number) {
        double[] sum = a.clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] += number;
        }
        return sum;
    }

    /** a ⊙ b. */
    static double[] mul(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int j = 0; j < product.length; j++) {
            product[j] = a[j] * b[j];
        }
        return product;
    }

    /** The greater one of each number and {@code number}. */
    static double[] max(double[] a, double number) {
        double[] greater = new double[a.length];
        for (int j = 0; j < greater.length; j++) {
            greater[j] = Math.max(a[j], number);
        }
        return greater;
    }

    /** a · 1[x > 0] without a branch, which the processor would guess wrongly for every second number behind a rectifier. */
    static double[] wherePositive(double[] a, double[] x) {
        double[] chosen = new double[a.length];
        for (int j = 0; j < chosen.length; j++) {
            // 1[x > 0] = ⌈min(1, max(0, x))⌉
            chosen[j] = a[j] * Math.ceil(Math.min(1, Math.max(0, x[j])));
        }
        return chosen;
    }

    /** keep · a + (1 − keep) · b. */
    static double[] blend(double keep, double[] a, double[] b) {
        double[] mean = new double[a.length];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = keep * a[j] + (1 - keep) * b[j];
        }
        return mean;
    }

    /** a / (√squares + ε). */
    static double[] divByRoot(double[] a, double[] squares, double epsilon) {
        double[] quotients = new double[a.length];
        for (int j = 0; j < quotients.length; j++) {
            quotients[j] = a[j] / (Math.sqrt(squares[j]) + epsilon);
        }
        return quotients;
    }
}
