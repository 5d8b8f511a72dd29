package dl4jcourse.optim;

/**
 * Falls by a factor at each update. PyTorch's {@code ExponentialLR}, DL4J's {@code ExponentialSchedule}.
 *
 * @param first α at the start, greater than 0
 * @param factor γ, what α is multiplied by at each update, greater than 0
 */
public record ExponentialDecay(double first, double factor) implements Schedule {
    /** Checks both numbers. */
    public ExponentialDecay {
        Expect.positive("ExponentialDecay: the first learning rate", first);
        Expect.positive("ExponentialDecay: the factor", factor);
    }

    @Override
    public double at(int update) {
        // α = α₀ γⁱ
        return first * StrictMath.pow(factor, update);
    }
}
