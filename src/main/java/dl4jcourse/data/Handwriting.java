package dl4jcourse.data;

import java.util.Random;

/** The hand that writes one digit: its size, slant, turn, place, pen and pressure, all drawn at random. */
final class Handwriting {
    private static final double HEIGHT = 17;
    private static final double WIDTH = 12;
    private static final double SHAKE = 0.06;

    private final Random random;
    private final double width;
    private final double height;
    private final double slant;
    private final double cos;
    private final double sin;
    private final double centreX;
    private final double centreY;
    /** Half the width of the pen's line, pixels. */
    final double radius;
    /** How black the ink is, from 0 to 1. */
    final double pressure;

    Handwriting(Random random) {
        this.random = random;
        double size = 1 + 0.08 * random.nextGaussian();
        width = WIDTH * size * (1 + 0.14 * random.nextGaussian());
        height = HEIGHT * size;
        slant = 0.15 + 0.22 * random.nextGaussian();
        double turn = 0.10 * random.nextGaussian();
        cos = StrictMath.cos(turn);
        sin = StrictMath.sin(turn);
        centreX = SyntheticDigits.SIDE / 2.0 + 0.9 * random.nextGaussian();
        centreY = SyntheticDigits.SIDE / 2.0 + 0.9 * random.nextGaussian();
        radius = 0.7 + 0.9 * random.nextDouble();
        pressure = 0.75 + 0.25 * random.nextDouble();
    }

    /** The stroke as this hand writes it: {x, y} of short straight lines, in pixels. */
    double[][] write(Stroke stroke) {
        double[][] line = stroke.shaken(random, SHAKE).polyline();
        double[][] pixels = new double[line.length][];
        for (int i = 0; i < line.length; i++) {
            pixels[i] = place(line[i][0] - 0.5, line[i][1] - 0.5);
        }
        return pixels;
    }

    private double[] place(double x, double y) {
        // slanted: x' = w x − s h y, y' = h y; turned by φ: (cos φ x' − sin φ y', sin φ x' + cos φ y')
        double px = width * x - slant * height * y;
        double py = height * y;
        return new double[] {centreX + cos * px - sin * py, centreY + sin * px + cos * py};
    }
}
