package dl4jcourse.optim;

/**
 * Falls along half a cosine wave, slowly first and last, and then stays (Loshchilov and Hutter 2016, arXiv:1608.03983,
 * without restarts). PyTorch's {@code CosineAnnealingLR} is the same up to its end, after which it rises again.
 *
 * @param first α at the start, greater than 0
 * @param last α at the end, at least 0
 * @param updates how many updates the fall takes, at least 1
 */
public record CosineDecay(double first, double last, int updates) implements Schedule {
    /** Checks the three numbers. */
    public CosineDecay {
        Expect.positive("CosineDecay: the first learning rate", first);
        Expect.notNegative("CosineDecay: the last learning rate", last);
        Expect.atLeastOne("CosineDecay: the updates of the fall", updates);
    }

    @Override
    public double at(int update) {
        double share = Math.min(1, (double) update / updates);
        // α = α₁ + ½ (α₀ − α₁)(1 + cos(π i / n))
        return last + 0.5 * (first - last) * (1 + StrictMath.cos(Math.PI * share));
    }
}
