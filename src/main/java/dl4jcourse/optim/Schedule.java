package dl4jcourse.optim;

/**
 * The learning rate α as training goes on. It stands wherever an optimiser takes a learning rate.
 *
 * <pre>{@code
 * new Adam(new ExponentialDecay(0.001, 0.99));                    // by iteration
 * new Sgd(new StepDecay(0.1, 0.5, 2).byEpoch(938));               // by epoch of 938 updates
 * new Sgd(update -> 0.1 / (1 + update));                          // your own
 * }</pre>
 */
@FunctionalInterface
public interface Schedule {
    /** α of an update, counted from 0. */
    double at(int update);

    /** One learning rate for all updates, greater than 0. */
    static Constant constant(double learningRate) {
        return new Constant(learningRate);
    }

    /** The same schedule with epochs in place of updates; an epoch has {@code updates} of them, a batch each. */
    default ByEpoch byEpoch(int updates) {
        return new ByEpoch(this, updates);
    }

    /**
     * α of the update that follows this state.
     *
     * @throws IllegalArgumentException if it is negative, infinite or not a number
     */
    default double next(State state) {
        double rate = at(state.steps());
        if (!Expect.isNotNegative(rate)) {
            Expect.notNegative("the learning rate of update " + state.steps() + " by " + this, rate);
        }
        return rate;
    }

    /**
     * Always the same.
     *
     * @param rate α, greater than 0
     */
    record Constant(double rate) implements Schedule {
        /** Checks α. */
        public Constant {
            Expect.positive("the learning rate", rate);
        }

        @Override
        public double at(int update) {
            return rate;
        }

        @Override
        public String toString() {
            return String.valueOf(rate);
        }
    }

    /**
     * A schedule that counts epochs.
     *
     * @param schedule α by epoch, counted from 0
     * @param updates how many updates make an epoch; at least 1
     */
    record ByEpoch(Schedule schedule, int updates) implements Schedule {
        /** Checks the number of updates. */
        public ByEpoch {
            Expect.atLeastOne("byEpoch: the updates of an epoch", updates);
        }

        @Override
        public double at(int update) {
            return schedule.at(update / updates);
        }
    }
}
