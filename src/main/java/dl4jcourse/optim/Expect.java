package dl4jcourse.optim;

/** The ranges of an optimiser's numbers. */
final class Expect {
    private Expect() {}

    /** Greater than 0 and finite. */
    static void positive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be a number greater than 0, but got " + value);
        }
    }

    /** 0 or greater, and finite. */
    static void notNegative(String what, double value) {
        if (!isNotNegative(value)) {
            throw new IllegalArgumentException(what + " must be a number not less than 0, but got " + value);
        }
    }

    static boolean isNotNegative(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }

    /** The weight of the past in a running mean: at least 0, less than 1. */
    static void decay(String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(what + " must be at least 0 and less than 1, but got " + value);
        }
    }

    /** At least 1. */
    static void atLeastOne(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, but got " + value);
        }
    }
}
