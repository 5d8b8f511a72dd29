package dl4jcourse.gradcheck;

import java.util.function.DoubleUnaryOperator;

/**
 * The slope of a function of one number at 0, by its values at 0, ±h/2 and ±h.
 *
 * <p>A kink is found by the function alone, whatever makes it (ReLU, max pooling, a maximum): a smooth function's two-sided
 * slope is nearly the same for h and for h/2, and the difference of its one-sided slopes, h·f″, halves with h. A kink at 0 or
 * within the step breaks one of the two.
 *
 * @param value (f(h) − f(−h)) / 2h
 * @param noise how far rounding errors of f may have moved it
 * @param kink whether f has a kink within ±h
 */
record Slope(double value, double noise, boolean kink) {
    /** Rounding errors of a loss, in units of the last place, and more than enough. */
    private static final double ULPS = 16 * Math.ulp(1.0);

    /** How much a smooth function's slope may change between h and h/2, relative to itself. */
    private static final double CURVED = 1e-7;

    /** The slope of f at 0, where {@code f0} = f(0) and h &gt; 0. */
    static Slope of(DoubleUnaryOperator f, double f0, double h) {
        double right = f.applyAsDouble(h);
        double left = f.applyAsDouble(-h);
        // central difference: f′ ≈ (f(h) − f(−h)) / 2h, with an error of h² f‴ / 6
        double slope = (right - left) / (2 * h);
        double noise = ULPS * Math.max(Math.abs(f0), Math.max(Math.abs(left), Math.abs(right))) / h;
        double nearRight = f.applyAsDouble(h / 2);
        double nearLeft = f.applyAsDouble(-h / 2);
        // change = D(h) − D(h/2)
        double change = slope - (nearRight - nearLeft) / h;
        // bend = Δ(h) − 2 Δ(h/2), with Δ(h) = (f(h) − 2 f(0) + f(−h)) / h the difference of the one-sided slopes
        double bend = (right - 2 * f0 + left) / h - 4 * (nearRight - 2 * f0 + nearLeft) / h;
        double smooth = noise + CURVED * Math.abs(slope);
        return new Slope(slope, noise, Math.max(Math.abs(change), Math.abs(bend)) > smooth);
    }
}
