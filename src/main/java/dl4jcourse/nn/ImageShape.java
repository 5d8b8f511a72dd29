package dl4jcourse.nn;

/**
 * The shape of an image that lies flat in a matrix row: all of the first channel row by row, then the next channel.
 *
 * <p>DL4J's {@code InputType.convolutionalFlat(height, width, channels)}: the same order, NCHW.
 *
 * @param channels 1 for grey, or the number of feature maps
 * @param height pixels
 * @param width pixels
 */
public record ImageShape(int channels, int height, int width) {
    /** Checks that there is at least one pixel. */
    public ImageShape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("ImageShape: channels, height and width of at least 1 expected, but got "
                    + channels + "×" + height + "×" + width);
        }
    }

    /** The pixels of one channel. */
    public int pixels() {
        return height * width;
    }

    /** The numbers of one image: the columns of its row. */
    public int size() {
        return channels * pixels();
    }

    /** The shape of what a window sees on its way over this image, with so many channels. */
    public ImageShape through(Window window, int outChannels) {
        // out = ⌊(in + 2 · padding − window) / stride⌋ + 1
        int h = height + 2 * window.padding() - window.height();
        int w = width + 2 * window.padding() - window.width();
        if (h < 0 || w < 0) {
            throw new IllegalArgumentException("the window " + window + " does not fit into the image " + this);
        }
        return new ImageShape(outChannels, h / window.stride() + 1, w / window.stride() + 1);
    }

    /** Throws unless x has rows and each holds such an image. */
    public void check(Object layer, Matrix x) {
        if (x.cols() != size()) {
            throw new IllegalArgumentException(layer + ": x must be [batch×" + size() + "], an image of " + this
                    + " in each row, but got " + x.shape());
        }
        if (x.rows() == 0) {
            throw new IllegalArgumentException(layer + ": at least one example expected, but the batch is empty");
        }
    }

    @Override
    public String toString() {
        return channels + "×" + height + "×" + width;
    }
}
