package dl4jcourse.plot;

import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import dl4jcourse.train.Mistake;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Grey images in a row, each with a caption.
 *
 * @param images PNG files
 * @param captions a line for each
 */
public record Digits(List<byte[]> images, List<String> captions) {
    /** The first {@code n} examples with their classes. */
    public static Digits of(Dataset data, int n) {
        Dataset shown = data.take(n);
        int[] labels = shown.labels();
        List<String> captions = new ArrayList<>();
        for (int label : labels) {
            captions.add(Integer.toString(label));
        }
        return of(shown.x(), captions);
    }

    /** Examples taken for others, such as {@code 4 → 9 (99 %)}. */
    public static Digits of(Dataset data, List<Mistake> mistakes) {
        int[] rows = mistakes.stream().mapToInt(Mistake::example).toArray();
        List<String> captions = mistakes.stream()
                .map(m -> String.format(
                        Locale.ROOT, "%d → %d (%.0f %%)", m.actual(), m.predicted(), 100 * m.probability()))
                .toList();
        return of(data.x().select(rows), captions);
    }

    /** Each row of x, [images×side²] with values from 0 (background) to 1 (ink), as a square image. */
    public static Digits of(Matrix x, List<String> captions) {
        int side = (int) Math.round(Math.sqrt(x.cols()));
        if (side * side != x.cols()) {
            throw new IllegalArgumentException(
                    "Digits: square images expected, such as 784 = 28×28 values a row, but got " + x.cols());
        }
        List<byte[]> images = new ArrayList<>();
        for (int n = 0; n < x.rows(); n++) {
            images.add(png(x, n, side));
        }
        return new Digits(images, List.copyOf(captions));
    }

    private static byte[] png(Matrix x, int row, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int p = 0; p < side * side; p++) {
            int ink = (int) Math.round(255 * Math.min(1, Math.max(0, x.get(row, p))));
            image.getRaster().setSample(p % side, p / side, 0, 255 - ink);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
