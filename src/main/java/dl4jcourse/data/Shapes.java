package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * Points in the plane whose classes no straight line parts: for pictures of what a network draws. Classes take turns, so
 * that they are equally large. The same seed gives the same points on every JDK.
 */
public final class Shapes {
    private static final double TURNS = 1.5;

    private Shapes() {}

    /**
     * Two half circles of radius 1 that reach into each other.
     *
     * @param n the number of points
     * @param noise the standard deviation added to each coordinate; 0.1 is clean, 0.3 mixes the moons
     * @return x [n×2], y [n×2] one-hot: class 0 is the upper moon
     */
    public static Dataset moons(int n, double noise, Random random) {
        Sizes.check("Shapes.moons", n, 1);
        return points("Shapes.moons", n, 2, noise, random, (k, t) -> {
            // upper: (cos πt, sin πt), lower: (1 − cos πt, ½ − sin πt), t from 0 to 1
            double cos = StrictMath.cos(Math.PI * t);
            double sin = StrictMath.sin(Math.PI * t);
            return k == 0 ? new double[] {cos, sin} : new double[] {1 - cos, 0.5 - sin};
        });
    }

    /**
     * Spiral arms round the origin, out to radius 1.
     *
     * @param n the number of points
     * @param classes the number of arms, 2 or more
     * @param noise the standard deviation added to each coordinate, such as 0.02
     * @return x [n×2], y [n×classes] one-hot
     */
    public static Dataset spirals(int n, int classes, double noise, Random random) {
        Sizes.check("Shapes.spirals", n, 1);
        if (classes < 2) {
            throw new IllegalArgumentException("Shapes.spirals: at least 2 arms expected, but got " + classes);
        }
        return points("Shapes.spirals", n, classes, noise, random, (k, t) -> {
            // radius t, angle 2π (turns · t + k / classes)
            double angle = 2 * Math.PI * (TURNS * t + (double) k / classes);
            return new double[] {t * StrictMath.cos(angle), t * StrictMath.sin(angle)};
        });
    }

    /** The point of class k at place t of its line, t from 0 to 1. */
    private interface Line {
        double[] at(int k, double t);
    }

    private static Dataset points(String where, int n, int classes, double noise, Random random, Line line) {
        Sizes.checkNoise(where, noise);
        DoubleUnaryOperator shaken = v -> v + noise * random.nextGaussian();
        double[][] x = new double[n][];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = i % classes;
            double[] point = line.at(labels[i], random.nextDouble());
            x[i] = new double[] {shaken.applyAsDouble(point[0]), shaken.applyAsDouble(point[1])};
        }
        return Dataset.ofClasses(Matrix.of(x), labels, classes);
    }
}
