package dl4jcourse.plot;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What no chart shows: a sheet to paint on, which becomes SVG and PNG. */
final class Drawing {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private Drawing() {}

    /** A white sheet, its size in pixels, painted once for each format. */
    static Picture of(String description, int width, int height, Consumer<Graphics2D> paint) {
        BufferedImage png = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pixels = png.createGraphics();
        pixels.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint(pixels, width, height, paint);
        pixels.dispose();
        VectorGraphics2D vectors = new VectorGraphics2D();
        paint(vectors, width, height, paint);
        return new Picture(description, svg(vectors.getCommands(), width, height), Panels.png(png));
    }

    private static void paint(Graphics2D graphics, int width, int height, Consumer<Graphics2D> paint) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setFont(FONT);
        paint.accept(graphics);
    }

    private static String svg(CommandSequence commands, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(commands, new PageSize(width, height))
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
