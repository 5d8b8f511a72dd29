package dl4jcourse.plot;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Conv2d;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Kernels and feature maps as images. White is 0, blue is positive and orange negative, the deeper the greater. */
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
        List<Tile> tiles = IntStream.range(0, shape.channels())
                .mapToObj(c -> new Tile(channel(image, shape, c), image.maxAbs(), Integer.toString(c + 1)))
                .toList();
        double[] values = Arrays.stream(image.toFlatArray()).sorted().toArray();
        String range =
                "from " + Tile.text(values[0]) + " (orange) to " + Tile.text(values[values.length - 1]) + " (blue)";
        return Tiles.picture(description + ": " + shape + ", " + range, tiles);
    }

    /** The kernels of a convolution that takes one channel. */
    public static Picture filters(String description, Conv2d conv) {
        if (conv.in().channels() != 1) {
            throw new IllegalArgumentException("FeatureMaps.filters: a convolution of one input channel expected, but "
                    + "this one takes images of " + conv.in());
        }
        ImageShape shape = new ImageShape(
                conv.W().rows(), conv.window().height(), conv.window().width());
        return of(description, Matrix.row(conv.W().toFlatArray()), shape);
    }

    /** One channel of a flat image, [H×W]. */
    static Matrix channel(Matrix image, ImageShape shape, int channel) {
        int first = channel * shape.pixels();
        return Matrix.of(shape.height(), shape.width(), (i, j) -> image.get(0, first + i * shape.width() + j));
    }
}
