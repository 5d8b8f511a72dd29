package dl4jcourse.plot;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Images of numbers: filters, feature maps, and a filter's window on its way over an image. White is 0, blue is positive and
 * orange negative, the deeper the greater.
 */
public final class FeatureMaps {
    private FeatureMaps() {}

    /**
     * The channels of one image side by side, coloured on one scale.
     *
     * @param description what they are, such as "maps of layer 1"
     * @param image [1×C·H·W]
     */
    public static Picture of(String description, Matrix image, ImageShape shape) {
        shape.check("FeatureMaps", image);
        List<Tiles.Tile> tiles = new ArrayList<>();
        double scale = scale(image);
        for (int channel = 0; channel < shape.channels(); channel++) {
            Matrix one = channel(image, shape, channel);
            tiles.add(new Tiles.Tile(one, scale, Integer.toString(channel + 1), Optional.empty()));
        }
        return Tiles.picture(description + ": " + shape, tiles);
    }

    /** The kernels of a convolution that takes one channel. */
    public static Picture filters(String description, Conv2d conv) {
        if (conv.in().channels() != 1) {
            throw new IllegalArgumentException("FeatureMaps.filters: a convolution of one input channel expected, but "
                    + "this one takes images of " + conv.in());
        }
        Matrix row = Matrix.row(conv.W().toFlatArray());
        return of(
                description,
                row,
                new ImageShape(
                        conv.W().rows(), conv.window().height(), conv.window().width()));
    }

    /**
     * The window of a convolution moves over an image; beside it the feature map grows, a place a frame.
     *
     * @param image [1×H·W], one channel
     * @param conv without padding and with one kernel
     */
    public static FilmStrip sliding(Matrix image, Conv2d conv) {
        ImageShape out = conv.out();
        Window window = conv.window();
        if (conv.in().channels() != 1 || out.channels() != 1 || window.padding() != 0) {
            throw new IllegalArgumentException(
                    "FeatureMaps.sliding: one channel, one kernel and no padding expected, but got " + conv);
        }
        Matrix picture = channel(image, conv.in(), 0);
        Matrix sums = conv.forward(image, dl4jcourse.nn.Mode.EVALUATE).y();
        List<Picture> frames = new ArrayList<>();
        for (int place = 0; place < out.pixels(); place++) {
            int row = place / out.width() * window.stride();
            int col = place % out.width() * window.stride();
            int[] frame = {row, col, window.height(), window.width()};
            double[] grown = new double[out.pixels()];
            System.arraycopy(sums.toFlatArray(), 0, grown, 0, place + 1);
            String caption = "window at row " + row + ", column " + col + ": " + round(grown[place]);
            frames.add(Tiles.picture(
                    caption,
                    List.of(
                            new Tiles.Tile(picture, scale(picture), "image", Optional.of(frame)),
                            new Tiles.Tile(
                                    channel(Matrix.row(grown), out, 0),
                                    scale(sums),
                                    "feature map",
                                    Optional.empty()))));
        }
        return FilmStrip.of("A " + window.height() + "×" + window.width() + " window moves over an image", frames);
    }

    private static double round(double value) {
        return Math.rint(1e3 * value) / 1e3;
    }

    /** Greatest absolute value, the deepest colour. */
    private static double scale(Matrix image) {
        return image.maxAbs();
    }

    private static Matrix channel(Matrix image, ImageShape shape, int channel) {
        double[] values =
                Arrays.copyOfRange(image.toFlatArray(), channel * shape.pixels(), (channel + 1) * shape.pixels());
        return Matrix.of(shape.height(), shape.width(), (i, j) -> values[i * shape.width() + j]);
    }
}
