package dl4jcourse.bench.dl4j;

/**
 * How much work was done, counted while it was done: two times are comparable only when these agree.
 *
 * @param updates in an epoch; 0 when the work is no epoch
 * @param batch examples of an update, the last of an epoch aside
 */
record Counts(int updates, int batch) {
    static final Counts NONE = new Counts(0, 0);

    /** The least batch with which so many updates see all examples once: 64 for 60,000 examples in 938 updates. */
    static Counts of(int examples, int updates) {
        return new Counts(updates, (examples + updates - 1) / updates);
    }

    /** For the line of a figure. */
    String text() {
        return updates + " " + batch;
    }
}
