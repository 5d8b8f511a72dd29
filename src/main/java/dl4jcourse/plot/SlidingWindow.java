package dl4jcourse.plot;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.Conv2d;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;

/** A convolution's window moves over an image; beside it the feature map grows, a place a frame. */
public final class SlidingWindow {
    private final Matrix image;
    private final Conv2d conv;
    private final Matrix sums;

    private SlidingWindow(Matrix image, Conv2d conv) {
        this.image = image;
        this.conv = conv;
        this.sums = conv.forward(image, Mode.EVALUATE).y();
    }

    /**
     * The film.
     *
     * @param image [1×H·W], one channel
     * @param conv without padding and with one kernel
     */
    public static FilmStrip over(Matrix image, Conv2d conv) {
        if (conv.in().channels() != 1
                || conv.out().channels() != 1
                || conv.window().padding() != 0) {
            throw new IllegalArgumentException(
                    "SlidingWindow: one channel, one kernel and no padding expected, but got " + conv);
        }
        SlidingWindow sliding = new SlidingWindow(image, conv);
        List<Picture> frames =
                IntStream.range(0, conv.out().pixels()).mapToObj(sliding::frame).toList();
        Window window = conv.window();
        return FilmStrip.of("A " + window.height() + "×" + window.width() + " window moves over an image", frames);
    }

    private Picture frame(int place) {
        ImageShape out = conv.out();
        Window window = conv.window();
        int row = place / out.width() * window.stride();
        int col = place % out.width() * window.stride();
        Rectangle outline = new Rectangle(col, row, window.width(), window.height());
        String sum = Tile.text(sums.get(0, place));
        Tile below = new Tile(FeatureMaps.channel(image, conv.in(), 0), image.maxAbs(), "image", outline);
        Tile map = new Tile(grown(place), sums.maxAbs(), "feature map");
        return Tiles.picture("window at row " + row + ", column " + col + ": " + sum, List.of(below, map));
    }

    /** The feature map up to this place; the rest is not known yet. */
    private Matrix grown(int place) {
        Matrix known = Matrix.of(1, sums.cols(), (i, p) -> p <= place ? sums.get(0, p) : Double.NaN);
        return FeatureMaps.channel(known, conv.out(), 0);
    }
}
