package dl4jcourse.data;

import dl4jcourse.nn.Matrix;

/**
 * Brings each column to mean 0 and standard deviation 1, and back. It remembers the statistics of the data it was fitted
 * to, which should be the training data alone: statistics of test data would be a look at the answers.
 *
 * <pre>{@code
 * Standardizer scale = Standardizer.fit(train.x());
 * net.predict(scale.transform(test.x()));
 * }</pre>
 *
 * <p>ND4J's {@code NormalizerStandardize}; the standard deviation divides by n, as NumPy's and scikit-learn's do.
 *
 * @param mean μ of each column, [1×columns]
 * @param deviation σ of each column, [1×columns], all greater than 0
 */
public record Standardizer(Matrix mean, Matrix deviation) {
    /** Below this share of its mean a column's deviation is rounding: the column is constant. */
    private static final double CONSTANT = 1e-12;

    /** Checks that both are rows of one length and that nothing would be divided by 0. */
    public Standardizer {
        if (mean.rows() != 1 || !mean.shape().equals(deviation.shape())) {
            throw new IllegalArgumentException("Standardizer: two rows of one length expected, but got mean "
                    + mean.shape() + " and deviation " + deviation.shape());
        }
        for (int j = 0; j < mean.cols(); j++) {
            if (!(deviation.get(0, j) > CONSTANT * Math.abs(mean.get(0, j)))
                    || !Double.isFinite(mean.get(0, j) + deviation.get(0, j))) {
                throw new IllegalArgumentException("Standardizer: a finite mean and a standard deviation above 0 "
                        + "expected, not a constant column, but column " + j + " has mean " + mean.get(0, j)
                        + " and standard deviation "
                        + deviation.get(0, j));
            }
        }
    }

    /**
     * The statistics of these examples, [n×columns].
     *
     * @throws IllegalArgumentException if there is none, or if a column is constant or not finite
     */
    public static Standardizer fit(Matrix x) {
        Sizes.check("Standardizer.fit", x.rows(), 1);
        // μ = (1/n) Σ x
        Matrix mean = x.sum(0).div(x.rows());
        Matrix centred = x.addRowVector(mean.mul(-1));
        // σ = √((1/n) Σ (x − μ)²)
        Matrix deviation = centred.mul(centred).sum(0).div(x.rows()).map(Math::sqrt);
        return new Standardizer(mean, deviation);
    }

    /** z = (x − μ) / σ, column by column. */
    public Matrix transform(Matrix x) {
        check("transform", x);
        return Matrix.of(x.rows(), x.cols(), (i, j) -> (x.get(i, j) - mean.get(0, j)) / deviation.get(0, j));
    }

    /** x = σ z + μ, column by column: back to the units of the data. */
    public Matrix inverse(Matrix z) {
        check("inverse", z);
        return Matrix.of(z.rows(), z.cols(), (i, j) -> deviation.get(0, j) * z.get(i, j) + mean.get(0, j));
    }

    private void check(String verb, Matrix x) {
        if (x.cols() != mean.cols()) {
            throw new IllegalArgumentException("Standardizer." + verb + ": " + mean.cols()
                    + " columns expected, as in the data it was fitted to, but got " + x.shape());
        }
    }
}
