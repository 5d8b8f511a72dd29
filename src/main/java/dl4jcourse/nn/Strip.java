package dl4jcourse.nn;

/**
 * What one column of the window sees of one channel: of each of the image's lines, padding included, the pixel for each
 * place of the window from left to right. From line k on these are, one after the other, the row (c, k, l) of the patches. So
 * the window's rows share one strip, and each copies it in a single run; only a stride makes a run of each line.
 */
final class Strip {
    private final ImageShape image;
    private final Window window;
    private final ImageShape places;
    private final int channel;
    private final int l;
    /** The first place whose pixel is not in the padding. */
    private final int first;
    /** One after the last such place. */
    private final int end;

    Strip(Patches patches, int channel, int l) {
        this.image = patches.image();
        this.window = patches.window();
        this.places = patches.places();
        this.channel = channel;
        this.l = l;
        int left = window.padding() - l;
        this.first = Math.max(0, Math.floorDiv(left + window.stride() - 1, window.stride()));
        int after = Math.floorDiv(image.width() - 1 + left, window.stride()) + 1;
        this.end = Math.max(first, Math.min(places.width(), after));
    }

    /** The row of the patches for line k of the window. */
    int row(int k) {
        return (channel * window.height() + k) * window.width() + l;
    }

    /** Room for the lines of a strip, full of zeros. */
    double[] space() {
        return new double[(image.height() + 2 * window.padding()) * places.width()];
    }

    /** Takes the strip out of an image; nothing is written where padding is. */
    void cut(double[] pixels, double[] lines) {
        for (int i = 0; i < image.height(); i++) {
            int from = from(i);
            int to = (i + window.padding()) * places.width();
            if (window.stride() == 1 && first < end) { // arraycopy refuses places outside, even for no numbers
                System.arraycopy(pixels, from + first, lines, to + first, end - first);
            } else {
                for (int j = first; j < end; j++) {
                    lines[to + j] = pixels[from + j * window.stride()];
                }
            }
        }
    }

    /** The transpose of {@link #cut}: adds a strip to an image. */
    void paste(double[] lines, double[] pixels) {
        for (int i = 0; i < image.height(); i++) {
            int to = from(i);
            int from = (i + window.padding()) * places.width();
            for (int j = first; j < end; j++) {
                pixels[to + j * window.stride()] += lines[from + j];
            }
        }
    }

    /** Copies what line k of the window sees into a row of the patches. */
    void copy(double[] lines, int k, double[] row, int offset) {
        int run = run();
        for (int at = 0; at < places.pixels(); at += run) {
            System.arraycopy(lines, line(at, k), row, offset + at, run);
        }
    }

    /** The transpose of {@link #copy}: adds a row of the patches to what line k of the window sees. */
    void add(double[] row, int offset, int k, double[] lines) {
        int run = run();
        for (int at = 0; at < places.pixels(); at += run) {
            int to = line(at, k);
            for (int j = 0; j < run; j++) {
                lines[to + j] += row[offset + at + j];
            }
        }
    }

    /** The image's pixel in line i for place 0; before the image's line if that lies in the padding. */
    private int from(int i) {
        return channel * image.pixels() + i * image.width() + l - window.padding();
    }

    /** So many places lie side by side in the strip: all, or a line of them. */
    private int run() {
        return window.stride() == 1 ? places.pixels() : places.width();
    }

    /** Where the strip has the pixel for place {@code at}, which begins a line, under line k of the window. */
    private int line(int at, int k) {
        return at * window.stride() + k * places.width();
    }
}
