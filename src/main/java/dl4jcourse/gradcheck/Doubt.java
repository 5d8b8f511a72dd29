package dl4jcourse.gradcheck;

import java.util.Locale;

/**
 * Weighs a difference from finite differences.
 *
 * @param difference ‖a − b‖∞ over the trusted entries
 * @param scale max(‖a‖∞, ‖b‖∞) over the trusted entries
 * @param tolerance the greatest relative difference that counts as equal
 * @param estimate the numerical side
 */
record Doubt(double difference, double scale, double tolerance, Estimate estimate) {
    /** Noise is a bound for one side's rounding; a difference must be well beyond it to be a mistake. */
    private static final double CLEAR = 4;

    Verdict verdict() {
        boolean within = Double.isFinite(scale) && difference <= tolerance * scale;
        boolean clear = !(difference <= CLEAR * estimate.noise()); // true for NaN
        if (!within && clear) {
            return Verdict.FAIL;
        }
        return kinks() > 0 || !within || tooSmall() ? Verdict.INCONCLUSIVE : Verdict.PASS;
    }

    /** Numbers below the noise: equal or not, they say nothing. Exact zeros on both sides do: the loss never moved. */
    private boolean tooSmall() {
        return scale > 0 && scale <= CLEAR * estimate.noise();
    }

    private long kinks() {
        return Math.round(estimate.kinked().sum());
    }

    String reason() {
        if (verdict() != Verdict.INCONCLUSIVE) {
            return "";
        }
        if (kinks() > 0) {
            long sampled = Math.round(estimate.sampled().sum());
            return "kink: " + kinks() + " of " + sampled + " entries, first " + estimate.firstKink();
        }
        return tooSmall(estimate.noise());
    }

    static String tooSmall(double noise) {
        return String.format(Locale.ROOT, "too small to tell: rounding alone may be %.0e", noise);
    }
}
