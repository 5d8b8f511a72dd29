package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A matrix as a small coloured image, each number a square.
 *
 * @param values NaN where nothing is known yet
 * @param scale the absolute value that gets the deepest colour
 * @param caption stands below
 * @param window a part to outline, in columns and rows; empty for none
 */
record Tile(Matrix values, double scale, String caption, Rectangle window) {
    /** Squares at least this wide show their number. */
    private static final int READABLE = 40;

    /** The pixels below a tile that its caption takes. */
    static final int CAPTION = 20;

    private static final Color EDGE = new Color(0xB0B0B0);

    /** A tile without an outlined part. */
    Tile(Matrix values, double scale, String caption) {
        this(values, scale, caption, new Rectangle());
    }

    /** Draws the tile and its caption from the graphics' origin on; no side of the tile is longer than {@code side}. */
    void draw(Graphics2D graphics, int side) {
        int square = Math.max(1, side / Math.max(values.rows(), values.cols()));
        graphics.drawImage(image(square), 0, 0, null);
        if (square >= READABLE) {
            numbers(graphics, square);
        }
        outline(graphics, EDGE, 1, new Rectangle(values.cols() * square, values.rows() * square));
        if (!window.isEmpty()) {
            outline(graphics, Color.BLACK, 3, scaled(window, square));
        }
        graphics.setColor(Color.BLACK);
        centre(graphics, caption, new Rectangle(0, values.rows() * square, values.cols() * square, CAPTION));
    }

    private static void outline(Graphics2D graphics, Color colour, int width, Rectangle at) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(at);
    }

    private static Rectangle scaled(Rectangle cells, int square) {
        return new Rectangle(cells.x * square, cells.y * square, cells.width * square, cells.height * square);
    }

    private Color colour(int i, int j) {
        return Palette.shade(values.get(i, j), scale);
    }

    private BufferedImage image(int square) {
        int width = values.cols() * square;
        int height = values.rows() * square;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour(y / square, x / square).getRGB());
            }
        }
        return image;
    }

    private void numbers(Graphics2D graphics, int square) {
        for (int i = 0; i < values.rows(); i++) {
            for (int j = 0; j < values.cols(); j++) {
                if (!Double.isNaN(values.get(i, j))) {
                    graphics.setColor(Palette.inkOn(colour(i, j)));
                    centre(graphics, text(values.get(i, j)), new Rectangle(j * square, i * square, square, square));
                }
            }
        }
    }

    /** A line of text in the middle of this place. */
    private static void centre(Graphics2D graphics, String text, Rectangle at) {
        FontMetrics metrics = graphics.getFontMetrics();
        float x = at.x + (at.width - metrics.stringWidth(text)) / 2f;
        float y = at.y + (at.height + metrics.getAscent() - metrics.getDescent()) / 2f;
        graphics.drawString(text, x, y);
    }

    /** At most two digits after the point, with a true minus sign. */
    static String text(double value) {
        double rounded = Math.rint(1e2 * value) / 1e2;
        String digits = rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        return digits.replace('-', '−');
    }
}
