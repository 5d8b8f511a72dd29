package dl4jcourse.train;

/**
 * When to stop before the end: the validation loss has not fallen by more than {@code minDelta} below the best so far for
 * {@code patience} epochs. The network then goes back to where that loss was best.
 *
 * <p>DL4J's {@code EarlyStoppingConfiguration} with {@code ScoreImprovementEpochTerminationCondition}.
 *
 * @param patience epochs to wait for a better one, 1 or more
 * @param minDelta what counts as better, 0 or more
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

    /** Whether a loss is better than the best so far; NaN never is. */
    boolean better(double loss, double best) {
        return loss < best - minDelta;
    }
}
