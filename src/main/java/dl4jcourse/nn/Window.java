package dl4jcourse.nn;

/**
 * The window that convolution and pooling move over an image.
 *
 * @param height rows of the window, also called the kernel's height
 * @param width columns of the window
 * @param stride how far it moves at a time, in both directions
 * @param padding how many rows and columns of zeros surround the image
 */
public record Window(int height, int width, int stride, int padding) {
    /** Checks that the window has a size, moves, and does not lie in the padding alone. */
    public Window {
        if (height < 1 || width < 1 || stride < 1 || padding < 0 || padding >= Math.min(height, width)) {
            throw new IllegalArgumentException("Window: height, width and stride of at least 1 expected, and a padding "
                    + "from 0 to less than both, but got " + height + "×" + width + ", stride " + stride + ", padding "
                    + padding);
        }
    }

    /** A square window that moves by one pixel, without padding: the usual one of a convolution. */
    public static Window square(int size) {
        return new Window(size, size, 1, 0);
    }

    /** Square windows side by side, without padding: the usual one of pooling. */
    public static Window tiles(int size) {
        return new Window(size, size, size, 0);
    }

    @Override
    public String toString() {
        return height + "×" + width + (stride == 1 ? "" : " stride " + stride)
                + (padding == 0 ? "" : " padding " + padding);
    }
}
