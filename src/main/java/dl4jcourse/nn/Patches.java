package dl4jcourse.nn;

/**
 * Turns a convolution into one matrix product: <i>im2col</i>, and its way back.
 *
 * <p>Row (c, i, j) of the patches holds, for each place of the window in each image, the pixel under the window's corner
 * (i, j) in channel c. So each row is the image itself, shifted; it is copied in long runs.
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
        int perImage = places().pixels();
        double[][] rows = new double[rowCount()][x.rows() * perImage];
        for (int n = 0; n < x.rows(); n++) {
            for (int row = 0; row < rows.length; row++) {
                gather(x.data()[n], row, rows[row], n * perImage);
            }
        }
        return Matrix.owning(rows, x.rows() * perImage);
    }

    /** The transpose of {@link #of}: each pixel gets the sum of what its copies got. */
    public Matrix sumBack(Matrix dPatches) {
        int perImage = places().pixels();
        double[][] dX = new double[dPatches.cols() / perImage][image.size()];
        for (int n = 0; n < dX.length; n++) {
            for (int row = 0; row < dPatches.rows(); row++) {
                scatter(dPatches.data()[row], n * perImage, row, dX[n]);
            }
        }
        return Matrix.owning(dX, image.size());
    }

    private int rowCount() {
        return image.channels() * window.height() * window.width();
    }

    private void gather(double[] pixels, int row, double[] patches, int offset) {
        ImageShape out = places();
        int stride = window.stride();
        for (int i = 0; i < out.height(); i++) {
            int start = startOfRow(row, i);
            if (start == OUTSIDE) {
                continue;
            }
            int shift = shift(row);
            for (int j = first(shift); j < end(shift, out.width()); j++) {
                patches[offset + i * out.width() + j] = pixels[start + shift + j * stride];
            }
        }
    }

    private void scatter(double[] patches, int offset, int row, double[] pixels) {
        ImageShape out = places();
        int stride = window.stride();
        for (int i = 0; i < out.height(); i++) {
            int start = startOfRow(row, i);
            if (start == OUTSIDE) {
                continue;
            }
            int shift = shift(row);
            for (int j = first(shift); j < end(shift, out.width()); j++) {
                pixels[start + shift + j * stride] += patches[offset + i * out.width() + j];
            }
        }
    }

    private static final int OUTSIDE = -1;

    /** Where the image's line begins that the window's line (of patch row {@code row}) meets at output line i. */
    private int startOfRow(int row, int i) {
        int channel = row / (window.height() * window.width());
        int y = i * window.stride() + row / window.width() % window.height() - window.padding();
        return y < 0 || y >= image.height() ? OUTSIDE : channel * image.pixels() + y * image.width();
    }

    /** How far right of the window's place its column lies. */
    private int shift(int row) {
        return row % window.width() - window.padding();
    }

    /** The first output column j with shift + j · stride ≥ 0. */
    private int first(int shift) {
        return shift >= 0 ? 0 : (-shift + window.stride() - 1) / window.stride();
    }

    /** One after the last output column j with shift + j · stride < width. */
    private int end(int shift, int outWidth) {
        return Math.min(outWidth, (image.width() - 1 - shift) / window.stride() + 1);
    }
}
