package dl4jcourse.exercise;

import java.util.Random;

/** Random arguments; numbers with three decimals, so that a learner can follow the table of a failed test. */
public final class Draws {
    private Draws() {}

    /** Uniform in [-2, 2]. */
    public static double number(Random random) {
        return Math.rint((4 * random.nextDouble() - 2) * 1e3) / 1e3;
    }

    public static double[] vector(Random random, int n) {
        return random.ints(n).mapToDouble(i -> number(random)).toArray();
    }

    public static double[][] table(Random random, int rows, int cols) {
        double[][] table = new double[rows][];
        for (int i = 0; i < rows; i++) table[i] = vector(random, cols);
        return table;
    }
}
