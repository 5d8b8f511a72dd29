package dl4jcourse.dl4j;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * {@link dl4jcourse.optim.CosineDecay} for DL4J, which has none of its own. Saved networks keep it.
 *
 * @param first α at the start
 * @param last α at the end
 * @param steps how many steps the fall takes
 * @param each how many iterations make a step: 1, or those of an epoch
 */
record CosineSchedule(
        @JsonProperty("first") double first,
        @JsonProperty("last") double last,
        @JsonProperty("steps") int steps,
        @JsonProperty("each") int each)
        implements ISchedule {
    @Override
    public double valueAt(int iteration, int epoch) {
        double share = Math.min(1, (double) (iteration / each) / steps);
        // α = α₁ + ½ (α₀ − α₁)(1 + cos(π i / n))
        return last + 0.5 * (first - last) * (1 + Math.cos(Math.PI * share));
    }

    @Override
    public ISchedule clone() {
        return this;
    }
}
