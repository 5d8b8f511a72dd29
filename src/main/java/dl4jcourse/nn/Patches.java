package dl4jcourse.nn;

import java.util.Arrays;
import java.util.List;

/**
 * Turns a convolution into matrix products: <i>im2col</i>, and its way back.
 *
 * <p>Row (c, k, l) of the patches holds, for each place of the window in each image, the pixel of channel c that lies under
 * the window's row k and column l. So each row is the image itself, shifted; it is copied in long runs, see {@link Strip}.
 *
 * @param image the shape of the images
 * @param window what moves over them
 */
public record Patches(ImageShape image, Window window) {
    /** So many numbers of patches are at hand at a time, 256 KB: they stay in a second-level cache. */
    private static final int NUMBERS = 1 << 15;
    /** More of them where an image has few places: a product wants rows of at least so many. */
    private static final int PLACES = 128;
    /** A product multiplies each number of the patches at least about so often, once for each of its outputs. */
    private static final long USES = 8;

    /** What is made of the patches of some images. */
    @FunctionalInterface
    public interface Use<T> {
        /**
         * Uses the patches of the images {@code from} (inclusive) to {@code to} (exclusive), [C·h·w × images·places]. Neither they
         * nor rows, selections, transposes or sums with zeros of them may be kept, which share their numbers: the next images'
         * patches overwrite them.
         */
        T of(Matrix patches, int from, int to);
    }

    /** Makes the gradient of the patches of some images. */
    @FunctionalInterface
    public interface Gradient {
        /** That of the images {@code from} (inclusive) to {@code to} (exclusive), [C·h·w × images·places]. */
        Matrix of(int from, int to);
    }

    /** The places of the window: the shape of what comes out, with one channel. */
    public ImageShape places() {
        return image.through(window, 1);
    }

    /** From images [batch × C·H·W] to patches [C·h·w × batch·places]. */
    public Matrix of(Matrix x) {
        double[][] patches = space(x.rows());
        fill(patches, x.data(), 0, x.rows());
        return Matrix.owning(patches, patches[0].length);
    }

    /**
     * Uses the patches of a few images at a time. Those of a whole batch would go to main memory and come back from there,
     * many times as many numbers as the images have. The patches are the one matrix that changes, see {@link Use}.
     *
     * @return what {@code use} makes of each group, in the order of the images
     */
    public <T> List<T> inGroups(Matrix x, Use<T> use) {
        Groups groups = groups(x.rows());
        Object[] results = new Object[groups.count()];
        double[][] images = x.data();
        long operations = USES * numbers() * x.rows();
        int workers = Cores.workers(groups.count(), operations);
        Cores.each(workers, operations, worker -> {
            double[][] space = space(groups.most());
            for (int g = worker; g < groups.count(); g += workers) {
                double[][] patches = groups.size(g) == groups.most() ? space : space(groups.size(g));
                fill(patches, images, groups.from(g), groups.to(g));
                results[g] = use.of(Matrix.owning(patches, patches[0].length), groups.from(g), groups.to(g));
            }
        });
        return inOrder(results);
    }

    /** The way back, for as many images at a time: {@link #sumBack(Matrix)} of each group's gradient. */
    public Matrix sumBack(int batch, Gradient gradient) {
        if (batch == 0) {
            return Matrix.zeros(0, image.size());
        }
        Groups groups = groups(batch);
        Matrix[] dX = new Matrix[groups.count()];
        Cores.each(dX.length, USES * numbers() * batch, g -> {
            dX[g] = sumBack(gradient.of(groups.from(g), groups.to(g)));
        });
        return Matrix.vstack(List.of(dX));
    }

    /** The transpose of {@link #of}: each pixel gets the sum of what its copies got. */
    public Matrix sumBack(Matrix dPatches) {
        int perImage = places().pixels();
        Strip[] strips = strips();
        double[][] dX = Elementwise.zeros(dPatches.cols() / perImage, image.size());
        double[][] rows = dPatches.data();
        Cores.each(dX.length, (long) numbers() * dX.length, n -> {
            double[] lines = strips[0].space();
            for (Strip strip : strips) {
                Arrays.fill(lines, 0);
                for (int k = 0; k < window.height(); k++) {
                    strip.add(rows[strip.row(k)], n * perImage, k, lines);
                }
                strip.paste(lines, dX[n]);
            }
        });
        return Matrix.owning(dX, image.size());
    }

    private void fill(double[][] patches, double[][] images, int from, int to) {
        int perImage = places().pixels();
        Strip[] strips = strips();
        Cores.each(strips.length, (long) numbers() * (to - from), s -> {
            double[] lines = strips[s].space();
            for (int n = from; n < to; n++) {
                strips[s].cut(images[n], lines);
                for (int k = 0; k < window.height(); k++) {
                    strips[s].copy(lines, k, patches[strips[s].row(k)], (n - from) * perImage);
                }
            }
        });
    }

    private Strip[] strips() {
        Strip[] strips = new Strip[image.channels() * window.width()];
        Arrays.setAll(strips, s -> new Strip(this, s / window.width(), s % window.width()));
        return strips;
    }

    private double[][] space(int images) {
        return Elementwise.zeros(image.channels() * window.height() * window.width(), images * places().pixels());
    }

    /** The numbers of one image's patches. */
    private int numbers() {
        return image.channels() * window.height() * window.width() * places().pixels();
    }

    private Groups groups(int batch) {
        int images = Math.max(NUMBERS / numbers(), (PLACES + places().pixels() - 1) / places().pixels());
        return new Groups(batch, Math.max(1, Math.min(batch, images)));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> inOrder(Object[] results) {
        return (List<T>) List.of(results);
    }

    /** A batch in groups of at most so many images: all but the last have as many. */
    private record Groups(int batch, int most) {
        int count() {
            return (batch + most - 1) / most;
        }

        int from(int g) {
            return g * most;
        }

        int to(int g) {
            return Math.min(batch, from(g) + most);
        }

        int size(int g) {
            return to(g) - from(g);
        }
    }
}
