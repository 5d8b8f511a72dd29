package dl4jcourse.nn;

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
        int perImage = places().pixels();
        double[][] patches = new double[image.channels() * window.height() * window.width()][x.rows() * perImage];
        for (int row = 0; row < patches.length; row++) {
            for (int n = 0; n < x.rows(); n++) {
                gather(x.data()[n], row, patches[row], n * perImage);
            }
        }
        return Matrix.owning(patches, x.rows() * perImage);
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

    private void gather(double[] pixels, int row, double[] patches, int offset) {
        int width = places().width();
        int first = first(row);
        int end = end(row, width);
        int endLine = endLine(row);
        for (int i = firstLine(row); i < endLine; i++) {
            int from = pixel(row, i);
            int to = offset + i * width;
            if (window.stride() == 1) {
                System.arraycopy(pixels, from + first, patches, to + first, end - first);
            } else {
                for (int j = first; j < end; j++) {
                    patches[to + j] = pixels[from + j * window.stride()];
                }
            }
        }
    }

    private void scatter(double[] patches, int offset, int row, double[] pixels) {
        int width = places().width();
        int first = first(row);
        int end = end(row, width);
        int endLine = endLine(row);
        for (int i = firstLine(row); i < endLine; i++) {
            int to = pixel(row, i);
            int from = offset + i * width;
            for (int j = first; j < end; j++) {
                pixels[to + j * window.stride()] += patches[from + j];
            }
        }
    }

    /** The pixel under this row's corner of the window when the window stands in output line i, column 0. */
    private int pixel(int row, int i) {
        int channel = row / (window.height() * window.width());
        int line = i * window.stride() + down(row);
        return channel * image.pixels() + line * image.width() + right(row);
    }

    /** How far below the window's place this row's pixels lie; negative in the padding. */
    private int down(int row) {
        return row / window.width() % window.height() - window.padding();
    }

    /** How far right of the window's place this row's pixels lie; negative in the padding. */
    private int right(int row) {
        return row % window.width() - window.padding();
    }

    private int firstLine(int row) {
        return firstInside(down(row));
    }

    private int endLine(int row) {
        return endInside(down(row), image.height(), places().height());
    }

    private int first(int row) {
        return firstInside(right(row));
    }

    private int end(int row, int width) {
        return endInside(right(row), image.width(), width);
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
