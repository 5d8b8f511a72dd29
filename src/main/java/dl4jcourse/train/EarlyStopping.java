package dl4jcourse.train;

/**
 * When to stop before the end: for {@code patience} epochs the validation loss has not fallen by more than
 * {@code minDelta} below the last loss that counted as better. The network then goes back to where the loss was least,
 * even if that fall was too small to count.
 *
 * <p>DL4J's {@code EarlyStoppingConfiguration} with {@code ScoreImprovementEpochTerminationCondition}.
 *
 * @param patience epochs to wait for a better one, 1 or more
 * @param minDelta how far the loss must fall to count as better, 0 or more
 */
public record EarlyStopping(int patience, double minDelta) {
    /** Checks the ranges. */
    public EarlyStopping {
        if (patience < 1) {
            throw new IllegalArgumentException(
                    "EarlyStopping: a patience of at least 1 epoch expected, but got " + patience);
        }
        if (!(minDelta >= 0 && minDelta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("EarlyStopping: minDelta of 0 or more expected, but got " + minDelta);
        }
    }

    /** Any fall of the loss counts. */
    public EarlyStopping(int patience) {
        this(patience, 0);
    }

    /** Whether a loss is better than the last that was, enough to begin waiting anew; NaN never is. */
    boolean better(double loss, double last) {
        return loss < last - minDelta;
    }
}
