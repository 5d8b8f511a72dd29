package dl4jcourse.nn;

/** Two orders of the same numbers: images in rows, and channels in rows. */
public final class Channels {
    private Channels() {}

    /** From images [batch × C·pixels] to channels [C × batch·pixels]. */
    public static Matrix ofImages(Matrix images, int channels) {
        int pixels = images.cols() / channels;
        double[][] rows = Elementwise.zeros(channels, images.rows() * pixels);
        for (int n = 0; n < images.rows(); n++) {
            for (int c = 0; c < channels; c++) {
                System.arraycopy(images.data()[n], c * pixels, rows[c], n * pixels, pixels);
            }
        }
        return Matrix.owning(rows, images.rows() * pixels);
    }

    /** From channels [C × batch·pixels] back to images [batch × C·pixels]. */
    public static Matrix toImages(Matrix channels, int pixels) {
        double[][] rows = Elementwise.zeros(channels.cols() / pixels, channels.rows() * pixels);
        for (int n = 0; n < rows.length; n++) {
            for (int c = 0; c < channels.rows(); c++) {
                System.arraycopy(channels.data()[c], n * pixels, rows[n], c * pixels, pixels);
            }
        }
        return Matrix.owning(rows, channels.rows() * pixels);
    }
}
