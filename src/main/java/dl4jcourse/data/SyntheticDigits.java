package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.util.Random;

/**
 * Digits drawn by this program, for whoever has no MNIST: 28×28 pixels as there, in several ways of writing, with random
 * size, slant, turn, place, pen and noise. The same seed gives the same bytes on every JDK.
 *
 * <p>They are not MNIST: a result on them says nothing about handwriting. The lecture's network learns them about as well
 * as MNIST's, and takes 4 for 9, 3 for 8 and 1 for 7 as it does there.
 */
public final class SyntheticDigits {
    /** The pixels of a row and of a column. */
    public static final int SIDE = 28;

    private static final int PIXELS = SIDE * SIDE;
    private static final double NOISE = 0.06;
    /** Mean and standard deviation of the sum of four random bytes: 4 · 255/2, and √(4 · (256² − 1)/12). */
    private static final double MEAN = 510;

    private static final double DEVIATION = 147.8;

    private SyntheticDigits() {}

    /**
     * Digits of random classes.
     *
     * @param n how many
     * @param seed the first m of n digits are the m digits of the same seed
     * @return x [n×784] with values from 0 (background) to 1 (ink) in steps of 1/255, y [n×10] one-hot
     * @throws IllegalArgumentException if n is negative
     */
    public static Dataset of(int n, long seed) {
        if (n < 0) {
            throw new IllegalArgumentException("SyntheticDigits: 0 digits or more expected, but got " + n);
        }
        Random random = new Random(seed);
        int[] labels = new int[n];
        byte[][] images = new byte[n][];
        for (int i = 0; i < n; i++) {
            labels[i] = random.nextInt(Mnist.CLASSES);
            images[i] = image(labels[i], random);
        }
        Matrix x = Matrix.of(n, PIXELS, (i, pixel) -> (images[i][pixel] & 0xff) / 255.0);
        return Dataset.ofClasses(x, labels, Mnist.CLASSES);
    }

    /** One digit as bytes from 0 (background) to 255 (ink), row by row. */
    static byte[] image(int digit, Random random) {
        var ways = DigitStrokes.WAYS.get(digit);
        Handwriting hand = new Handwriting(random);
        Canvas canvas = new Canvas(SIDE);
        for (Stroke stroke : ways.get(random.nextInt(ways.size()))) {
            canvas.draw(hand.write(stroke), hand.radius + 0.5);
        }
        byte[] bytes = new byte[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            double ink = hand.pressure * canvas.ink(pixel, hand.radius);
            bytes[pixel] = (byte) quantised(ink + NOISE * noise(random.nextInt()));
        }
        return bytes;
    }

    /** Nearly a standard normal number, from the four bytes of a random int; most of the time would go into nextGaussian. */
    private static double noise(int bits) {
        // (b₁ + b₂ + b₃ + b₄ − mean) / standard deviation
        int sum = (bits & 0xff) + (bits >>> 8 & 0xff) + (bits >>> 16 & 0xff) + (bits >>> 24);
        return (sum - MEAN) / DEVIATION;
    }

    /** round(255 v) for v kept in [0, 1]. */
    private static int quantised(double v) {
        return (int) (255 * Math.min(1, Math.max(0, v)) + 0.5);
    }
}
