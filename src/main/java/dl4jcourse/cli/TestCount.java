package dl4jcourse.cli;

/** How many tests passed, failed (errors included) and were skipped. */
record TestCount(int passed, int failed, int skipped) {
    static final TestCount NONE = new TestCount(0, 0, 0);

    TestCount plus(TestCount other) {
        return new TestCount(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    /** At least one passed and none failed. */
    boolean isGood() {
        return passed > 0 && failed == 0;
    }

    /** The same in every language: scripts read it. */
    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
