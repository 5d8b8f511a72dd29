package dl4jcourse.nn.layer;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Window;
import java.util.Arrays;

/** What both kinds of pooling share: where the windows lie, and which pixels are under them. */
final class Pooling {
    private Pooling() {}

    static void check(String layer, ImageShape in, Window window) {
        in.through(window, in.channels());
        if (window.padding() != 0) {
            throw new IllegalArgumentException(
                    layer + ": a window without padding expected, but got " + window.padding());
        }
    }

    /** The index, in an image's row, of each window's upper left pixel, in the order of the outputs. */
    static int[] corners(ImageShape in, Window window) {
        ImageShape out = in.through(window, in.channels());
        int[] corners = new int[out.size()];
        for (int o = 0; o < corners.length; o++) {
            int channel = o / out.pixels();
            int row = o % out.pixels() / out.width() * window.stride();
            int column = o % out.width() * window.stride();
            corners[o] = channel * in.pixels() + row * in.width() + column;
        }
        return corners;
    }

    /** How far, in an image's row, each pixel under a window lies from the upper left one, row by row. */
    static int[] offsets(ImageShape in, Window window) {
        int[] offsets = new int[window.height() * window.width()];
        Arrays.setAll(offsets, k -> k / window.width() * in.width() + k % window.width());
        return offsets;
    }
}
