package dl4jcourse.data;

import java.util.Random;

/**
 * A data set in three parts: to learn from, to choose by (how long, how large, how fast), and to judge by, once, at the
 * end.
 *
 * <pre>{@code
 * Split split = Split.random(data, 0.6, 0.2, 0.2, new Random(1));
 * Split even = Split.stratified(data, 0.6, 0.2, 0.2, new Random(1));    // each class in the same shares
 * }</pre>
 *
 * @param train to learn from
 * @param validation to choose by; may be empty
 * @param test to judge by; may be empty
 */
public record Split(Dataset train, Dataset validation, Dataset test) {
    private static final double ROUNDING = 1e-9;

    /**
     * Every example goes to one part, at random.
     *
     * @throws IllegalArgumentException if a fraction is not from 0 to 1, if they do not sum to 1, or if a part that should
     *     have examples would get none
     */
    public static Split random(Dataset data, double train, double validation, double test, Random random) {
        return cut(data, Strata.whole(data, random), fractions(train, validation, test));
    }

    /** As {@link #random}, each class for itself: the parts have its examples in these shares, rounded to whole ones. */
    public static Split stratified(Dataset data, double train, double validation, double test, Random random) {
        return cut(data, Strata.byClass(data, random), fractions(train, validation, test));
    }

    private static Split cut(Dataset data, Strata strata, double[] fractions) {
        // part k holds the places round(n Σ_{j<k} f_j) to round(n Σ_{j≤k} f_j)
        Dataset train = data.select(strata.places(0, fractions[0]));
        Dataset validation = data.select(strata.places(fractions[0], fractions[0] + fractions[1]));
        Dataset test = data.select(strata.places(fractions[0] + fractions[1], 1));
        checkFilled("training", train, fractions[0], data);
        checkFilled("validation", validation, fractions[1], data);
        checkFilled("test", test, fractions[2], data);
        return new Split(train, validation, test);
    }

    private static double[] fractions(double train, double validation, double test) {
        for (double fraction : new double[] {train, validation, test}) {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("Split: fractions from 0 to 1 expected, but got " + fraction);
            }
        }
        double sum = train + validation + test;
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("Split: fractions that sum to 1 expected, but " + train + " + "
                    + validation + " + " + test + " = " + sum);
        }
        return new double[] {train, validation, test};
    }

    private static void checkFilled(String part, Dataset got, double fraction, Dataset data) {
        if (fraction > ROUNDING && got.size() == 0) {
            throw new IllegalArgumentException("Split: at least one example expected in the " + part + " part, but "
                    + fraction + " of " + data.size() + " examples is none; use more data or another fraction");
        }
    }

    @Override
    public String toString() {
        return train.size() + " to train, " + validation.size() + " to validate, " + test.size() + " to test";
    }
}
