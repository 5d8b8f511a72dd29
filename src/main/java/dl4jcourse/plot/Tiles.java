package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small images with captions in rows, each pixel a square. */
final class Tiles {
    private static final int COLUMNS = 8;
    private static final int GAP = 10;
    private static final int CAPTION = 18;
    /** Pixels of the picture that a tile takes; the fewer tiles, the larger. */
    private static final int LARGE = 260;

    private static final int SMALL = 110;
    private static final Color FRAME = new Color(0xB0B0B0);
    private static final Color POSITIVE = Palette.colour(0);
    private static final Color NEGATIVE = Palette.colour(1);

    private Tiles() {}

    /**
     * One image.
     *
     * @param scale the absolute value that gets the deepest colour
     * @param window row, column, height and width of an outlined part
     */
    record Tile(Matrix values, double scale, String caption, Optional<int[]> window) {
        BufferedImage image() {
            BufferedImage image = new BufferedImage(values.cols(), values.rows(), BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < values.rows(); i++) {
                for (int j = 0; j < values.cols(); j++) {
                    image.setRGB(j, i, colour(values.get(i, j)).getRGB());
                }
            }
            return image;
        }

        private Color colour(double value) {
            double depth = scale == 0 ? 0 : Math.min(1, Math.abs(value) / scale);
            Color full = value >= 0 ? POSITIVE : NEGATIVE;
            return new Color(faded(full.getRed(), depth), faded(full.getGreen(), depth), faded(full.getBlue(), depth));
        }

        private static int faded(int component, double depth) {
            return (int) Math.round(255 - depth * (255 - component));
        }
    }

    static Picture picture(String description, List<Tile> tiles) {
        int side = tiles.size() <= 3 ? LARGE : SMALL;
        int columns = Math.min(COLUMNS, tiles.size());
        int rows = (tiles.size() + columns - 1) / columns;
        int width = GAP + columns * (side + GAP);
        int height = GAP + rows * (side + CAPTION + GAP);
        BufferedImage png = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = png.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">"
                        + "<rect width=\"%1$d\" height=\"%2$d\" fill=\"white\"/>",
                width,
                height));
        for (int t = 0; t < tiles.size(); t++) {
            int x = GAP + t % columns * (side + GAP);
            int y = GAP + t / columns * (side + CAPTION + GAP);
            paint(graphics, svg, tiles.get(t), side, x, y);
        }
        graphics.dispose();
        return new Picture(description, svg.append("</svg>").toString(), Panels.png(png));
    }

    private static void paint(Graphics2D graphics, StringBuilder svg, Tile tile, int side, int x, int y) {
        BufferedImage image = tile.image();
        graphics.drawImage(image, x, y, side, side, null);
        svg.append(String.format(
                Locale.ROOT,
                "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\" "
                        + "style=\"image-rendering:pixelated\" href=\"data:image/png;base64,%s\"/>",
                x,
                y,
                side,
                side,
                Base64.getEncoder().encodeToString(Panels.png(image))));
        outline(graphics, svg, FRAME, x, y, side, side);
        tile.window().ifPresent(w -> {
            double cellWidth = (double) side / image.getWidth();
            double cellHeight = (double) side / image.getHeight();
            outline(
                    graphics,
                    svg,
                    Color.BLACK,
                    (int) (x + w[1] * cellWidth),
                    (int) (y + w[0] * cellHeight),
                    (int) (w[3] * cellWidth),
                    (int) (w[2] * cellHeight));
        });
        graphics.setColor(Color.BLACK);
        graphics.drawString(tile.caption(), x, y + side + CAPTION - 4);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%s</text>",
                x,
                y + side + CAPTION - 4,
                tile.caption()));
    }

    private static void outline(
            Graphics2D graphics, StringBuilder svg, Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.drawRect(x, y, width, height);
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#%06x\"/>",
                x,
                y,
                width,
                height,
                colour.getRGB() & 0xFFFFFF));
    }
}
