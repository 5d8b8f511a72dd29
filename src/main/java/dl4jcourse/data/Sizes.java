package dl4jcourse.data;

/** Numbers of examples. */
final class Sizes {
    private Sizes() {}

    static int check(String where, int n, int least) {
        if (n < least) {
            throw new IllegalArgumentException(
                    where + ": a number of examples of at least " + least + " expected, but got " + n);
        }
        return n;
    }

    static double checkNoise(String where, double noise) {
        if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    where + ": noise, a standard deviation of 0 or more, expected, but got " + noise);
        }
        return noise;
    }
}
