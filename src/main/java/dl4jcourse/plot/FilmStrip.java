package dl4jcourse.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Something that changes, as a sequence of pictures: a notebook shows them with a slider and a button that plays them. All
 * frames are computed beforehand; each frame's own description is its caption.
 *
 * <pre>{@code
 * FilmStrip.of("The decision line moves", pictures)
 * }</pre>
 *
 * @param description what changes, for those who cannot see it
 * @param frames in order, at least one
 */
public record FilmStrip(String description, List<Picture> frames) {
    /** More would make the notebook's file unwieldy. */
    static final int MOST_FRAMES = 200;

    /** @throws IllegalArgumentException without frames, or with more than 200 */
    public FilmStrip {
        if (frames.isEmpty() || frames.size() > MOST_FRAMES) {
            throw new IllegalArgumentException("FilmStrip: 1 to " + MOST_FRAMES + " frames expected, but got "
                    + frames.size() + "; draw every k-th step only");
        }
        frames = List.copyOf(frames);
    }

    /** Frames in order. */
    public static FilmStrip of(String description, List<Picture> frames) {
        return new FilmStrip(description, frames);
    }

    /** The frame that begins. */
    public Picture first() {
        return frames.get(0);
    }

    /** The frame that ends. */
    public Picture last() {
        return frames.get(frames.size() - 1);
    }

    /** The first and the last frame side by side, as a PNG file: what paper shows. */
    public byte[] print() {
        BufferedImage first = image(first());
        BufferedImage last = image(last());
        int height = Math.max(first.getHeight(), last.getHeight());
        BufferedImage both = new BufferedImage(first.getWidth() + last.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, both.getWidth(), height);
        graphics.drawImage(first, 0, 0, null);
        graphics.drawImage(last, first.getWidth(), 0, null);
        graphics.dispose();
        return Panels.png(both);
    }

    private static BufferedImage image(Picture frame) {
        try {
            return ImageIO.read(new ByteArrayInputStream(frame.png()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return description + " (" + frames.size() + " frames, from: " + first().description() + "; to: "
                + last().description() + ")";
    }
}
