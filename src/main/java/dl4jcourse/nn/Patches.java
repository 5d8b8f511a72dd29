package dl4jcourse.nn;

import java.util.Arrays;

/**
 * Turns a convolution into one matrix product: <i>im2col</i>, and its way back.
 *
 * <p>Row (c, k, l) of the patches holds, for each place of the window in each image, the pixel of channel c that lies under
 * the window's row k and column l. So each row is the image itself, shifted; it is copied in long runs.
 *
 * @param image the shape of the images
 * @param window what moves over them
 */
public record Patches(ImageShape image, Window window) {
    /** The places of the window: the shape of what comes out, with one channel. */
    public ImageShape places() {
        return image.through(window, 1);
    }

    /** From images [batch × C·H·W] to patches [C·h·w × batch·places]. */
    public Matrix of(Matrix x) {
        Shift[] shifts = shifts();
        int perImage = places().pixels();
        double[][] patches = new double[shifts.length][x.rows() * perImage];
        double[][] images = x.data();
        Cores.each(shifts.length, (long) shifts.length * x.rows() * perImage, row -> {
            for (int n = 0; n < x.rows(); n++) {
                gather(images[n], shifts[row], patches[row], n * perImage);
            }
        });
        return Matrix.owning(patches, x.rows() * perImage);
    }

    /** The transpose of {@link #of}: each pixel gets the sum of what its copies got. */
    public Matrix sumBack(Matrix dPatches) {
        Shift[] shifts = shifts();
        int perImage = places().pixels();
        double[][] dX = new double[dPatches.cols() / perImage][image.size()];
        double[][] rows = dPatches.data();
        Cores.each(dX.length, (long) shifts.length * dPatches.cols(), n -> {
            for (int row = 0; row < shifts.length; row++) {
                scatter(rows[row], n * perImage, shifts[row], dX[n]);
            }
        });
        return Matrix.owning(dX, image.size());
    }

    /**
     * Which pixels a row of the patches consists of: all its places but those whose pixel lies in the padding.
     *
     * @param pixel the pixel for the place in output line 0, column 0; before the image if that lies in the padding
     * @param firstLine the first output line whose pixels are in the image
     * @param endLine one after the last one
     * @param first the first column of these
     * @param end one after the last one
     */
    private record Shift(int pixel, int firstLine, int endLine, int first, int end) {}

    private Shift[] shifts() {
        Shift[] shifts = new Shift[image.channels() * window.height() * window.width()];
        Arrays.setAll(shifts, this::shift);
        return shifts;
    }

    private Shift shift(int row) {
        int channel = row / (window.height() * window.width());
        int down = row / window.width() % window.height() - window.padding();
        int right = row % window.width() - window.padding();
        return new Shift(
                channel * image.pixels() + down * image.width() + right,
                firstInside(down),
                endInside(down, image.height(), places().height()),
                firstInside(right),
                endInside(right, image.width(), places().width()));
    }

    private void gather(double[] pixels, Shift shift, double[] patches, int offset) {
        int width = places().width();
        int stride = window.stride();
        for (int i = shift.firstLine; i < shift.endLine; i++) {
            int from = shift.pixel + i * stride * image.width();
            int to = offset + i * width;
            if (stride == 1 && shift.first < shift.end) { // arraycopy refuses places outside, even for no numbers
                System.arraycopy(pixels, from + shift.first, patches, to + shift.first, shift.end - shift.first);
            } else {
                for (int j = shift.first; j < shift.end; j++) {
                    patches[to + j] = pixels[from + j * stride];
                }
            }
        }
    }

    private void scatter(double[] patches, int offset, Shift shift, double[] pixels) {
        int width = places().width();
        int stride = window.stride();
        for (int i = shift.firstLine; i < shift.endLine; i++) {
            int to = shift.pixel + i * stride * image.width();
            int from = offset + i * width;
            for (int j = shift.first; j < shift.end; j++) {
                pixels[to + j * stride] += patches[from + j];
            }
        }
    }

    /** The first place j with shift + j · stride ≥ 0. */
    private int firstInside(int shift) {
        return Math.max(0, (-shift + window.stride() - 1) / window.stride());
    }

    /** One after the last of the places j with shift + j · stride < size; not before the first place. */
    private int endInside(int shift, int size, int places) {
        int end = Math.floorDiv(size - 1 - shift, window.stride()) + 1;
        return Math.max(firstInside(shift), Math.min(places, end));
    }
}
