package dl4jcourse.optim;

/**
 * Falls by a factor now and then. PyTorch's {@code StepLR}, DL4J's {@code StepSchedule}.
 *
 * @param first α at the start, greater than 0
 * @param factor what α is multiplied by at each fall, greater than 0
 * @param every how many updates lie between two falls, at least 1
 */
public record StepDecay(double first, double factor, int every) implements Schedule {
    /** Checks the three numbers. */
    public StepDecay {
        Expect.positive("StepDecay: the first learning rate", first);
        Expect.positive("StepDecay: the factor", factor);
        Expect.atLeastOne("StepDecay: the updates between two falls", every);
    }

    @Override
    public double at(int update) {
        // α = α₀ γ^⌊i / n⌋
        return first * StrictMath.pow(factor, update / every);
    }
}
