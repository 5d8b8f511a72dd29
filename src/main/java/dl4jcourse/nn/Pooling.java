package dl4jcourse.nn;

import java.util.Arrays;

/**
 * What a pooling's windows see: each output is made of the pixels under one window, in one channel.
 *
 * @param image the shape of the images
 * @param window what moves over them; no padding
 */
public record Pooling(ImageShape image, Window window) {
    /** Comparing or adding a pixel takes as long as so many multiplications of a product. */
    private static final long COST = 16;

    /** Checks that the window fits and has no padding. */
    public Pooling {
        check("Pooling", image, window);
    }

    /** Throws unless the window fits and has no padding; {@code layer} begins the message. */
    public static void check(String layer, ImageShape image, Window window) {
        image.through(window, image.channels());
        if (window.padding() != 0) {
            throw new IllegalArgumentException(
                    layer + ": a window without padding expected, but got " + window.padding());
        }
    }

    /**
     * The greatest pixel under each window.
     *
     * @param y the pixels, [batch×out]
     * @param image the shape of the images they come from
     * @param winners their places in the rows of the images
     */
    public record Maxima(Matrix y, ImageShape image, int[][] winners) {
        /** From dY to dX: the winner gets all of dY. Windows may overlap, so it is added. */
        public Matrix back(Matrix dY) {
            double[][] dX = Elementwise.zeros(dY.rows(), image.size());
            double[][] d = dY.data();
            Cores.each(dX.length, COST * dY.rows() * dY.cols(), n -> {
                for (int o = 0; o < dY.cols(); o++) {
                    dX[n][winners[n][o]] += d[n][o];
                }
            });
            return Matrix.owning(dX, image.size());
        }
    }

    /** The greatest pixels; of equal ones the first, row by row. NaN is greater than any number. */
    public Maxima max(Matrix x) {
        image.check(this, x);
        int[] corners = corners();
        int[] offsets = offsets();
        double[][] images = x.data();
        double[][] y = Elementwise.zeros(x.rows(), corners.length);
        int[][] winners = new int[x.rows()][corners.length];
        Cores.each(y.length, COST * x.rows() * x.cols(), n -> {
            for (int o = 0; o < corners.length; o++) {
                winners[n][o] = winner(images[n], corners[o], offsets);
                y[n][o] = images[n][winners[n][o]];
            }
        });
        return new Maxima(Matrix.owning(y, corners.length), image, winners);
    }

    /** The place of the greatest pixel. */
    private static int winner(double[] pixels, int corner, int[] offsets) {
        int best = corner;
        long greatest = rank(pixels[corner]);
        for (int offset : offsets) {
            long rank = rank(pixels[corner + offset]);
            best = rank > greatest ? corner + offset : best;
            greatest = Math.max(greatest, rank);
        }
        return best;
    }

    /**
     * The place of v in the order −∞ < … < ∞ < NaN: a NaN is not lost. The processor compares whole numbers without a jump,
     * which it would guess wrongly half of the time.
     */
    private static long rank(double v) {
        long bits = Double.doubleToRawLongBits(v + 0.0); // −0 becomes 0
        // the bits of negative numbers count down
        long ascending = bits ^ (bits >> 63 & Long.MAX_VALUE);
        // −∞ becomes the least, so that the NaNs below it go round to the top
        return ascending - 0x000F_FFFF_FFFF_FFFFL;
    }

    /** The means of the pixels, [batch×out]. */
    public Matrix mean(Matrix x) {
        image.check(this, x);
        int[] corners = corners();
        int[] offsets = offsets();
        double[][] images = x.data();
        double[][] y = Elementwise.zeros(x.rows(), corners.length);
        Cores.each(y.length, COST * x.rows() * x.cols(), n -> {
            for (int o = 0; o < corners.length; o++) {
                // y = Σ of the window's pixels / their number
                y[n][o] = sum(images[n], corners[o], offsets) / offsets.length;
            }
        });
        return Matrix.owning(y, corners.length);
    }

    private static double sum(double[] pixels, int corner, int[] offsets) {
        double sum = 0;
        for (int offset : offsets) {
            sum += pixels[corner + offset];
        }
        return sum;
    }

    /** From the means' dY to dX: each pixel of the window gets dY / their number. Windows may overlap, so it is added. */
    public Matrix meanBack(Matrix dY) {
        int[] corners = corners();
        int[] offsets = offsets();
        double[][] dX = Elementwise.zeros(dY.rows(), image.size());
        double[][] dy = dY.data();
        Cores.each(dX.length, COST * dY.rows() * image.size(), n -> {
            for (int o = 0; o < corners.length; o++) {
                double d = dy[n][o] / offsets.length;
                for (int offset : offsets) {
                    dX[n][corners[o] + offset] += d;
                }
            }
        });
        return Matrix.owning(dX, image.size());
    }

    /** The index, in an image's row, of each window's upper left pixel, in the order of the outputs. */
    private int[] corners() {
        ImageShape out = image.through(window, image.channels());
        int[] corners = new int[out.size()];
        for (int o = 0; o < corners.length; o++) {
            int channel = o / out.pixels();
            int row = o % out.pixels() / out.width() * window.stride();
            int column = o % out.width() * window.stride();
            corners[o] = channel * image.pixels() + row * image.width() + column;
        }
        return corners;
    }

    /** How far, in an image's row, each pixel under a window lies from the upper left one, row by row. */
    private int[] offsets() {
        int[] offsets = new int[window.height() * window.width()];
        Arrays.setAll(offsets, k -> k / window.width() * image.width() + k % window.width());
        return offsets;
    }
}
