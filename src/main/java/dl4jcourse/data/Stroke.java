package dl4jcourse.data;

import java.util.Random;

/**
 * One stroke of a pen in a box from (0, 0), top left, to (1, 1), bottom right: corners joined by straight lines or by a
 * smooth curve.
 *
 * @param points {x, y} of each point the pen passes
 * @param smooth whether the pen turns gently at the points
 */
record Stroke(double[][] points, boolean smooth) {
    private static final int STEPS = 6;

    /** Straight lines between points in percent of the box: x, y, x, y … */
    static Stroke line(int... percent) {
        return new Stroke(pairs(percent), false);
    }

    /** A smooth curve through points in percent of the box: x, y, x, y … */
    static Stroke curve(int... percent) {
        return new Stroke(pairs(percent), true);
    }

    private static double[][] pairs(int[] percent) {
        double[][] points = new double[percent.length / 2][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {percent[2 * i] / 100.0, percent[2 * i + 1] / 100.0};
        }
        return points;
    }

    /** Each point moved by a normal number of standard deviation {@code sigma} in x and in y, as no hand is steady. */
    Stroke shaken(Random random, double sigma) {
        double[][] moved = new double[points.length][];
        for (int i = 0; i < moved.length; i++) {
            double dx = sigma * random.nextGaussian();
            double dy = sigma * random.nextGaussian();
            moved[i] = new double[] {points[i][0] + dx, points[i][1] + dy};
        }
        return new Stroke(moved, smooth);
    }

    /** The stroke as short straight lines. */
    double[][] polyline() {
        if (!smooth) {
            return points;
        }
        int spans = points.length - 1;
        double[][] line = new double[spans * STEPS + 1][];
        for (int i = 0; i < spans; i++) {
            for (int s = 0; s < STEPS; s++) {
                line[i * STEPS + s] = between(i, (double) s / STEPS);
            }
        }
        line[spans * STEPS] = points[spans];
        return line;
    }

    private double[] between(int i, double t) {
        double[] before = points[Math.max(0, i - 1)];
        double[] from = points[i];
        double[] to = points[i + 1];
        double[] after = points[Math.min(points.length - 1, i + 2)];
        return new double[] {
            catmullRom(before[0], from[0], to[0], after[0], t), catmullRom(before[1], from[1], to[1], after[1], t)
        };
    }

    /** The spline of Catmull and Rom (1974): through p1 at t = 0 and p2 at t = 1. */
    private static double catmullRom(double p0, double p1, double p2, double p3, double t) {
        // ½ (2p₁ + (p₂ − p₀) t + (2p₀ − 5p₁ + 4p₂ − p₃) t² + (3p₁ − p₀ − 3p₂ + p₃) t³)
        return 0.5
                * (2 * p1
                        + (p2 - p0) * t
                        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                        + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    }
}
