package dl4jcourse.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;

/** Charts of one size as one picture, three in a row. */
final class Panels {
    private static final int COLUMNS = 3;

    private Panels() {}

    static Picture of(List<XYChart> charts, String description) {
        int width = charts.get(0).getWidth();
        int height = charts.get(0).getHeight();
        int columns = Math.min(COLUMNS, charts.size());
        int rows = (charts.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage image = new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">",
                image.getWidth(), image.getHeight()));
        for (int i = 0; i < charts.size(); i++) {
            int x = i % COLUMNS * width;
            int y = i / COLUMNS * height;
            graphics.drawImage(BitmapEncoder.getBufferedImage(charts.get(i)), x, y, null);
            svg.append("<g transform=\"translate(" + x + "," + y + ")\">")
                    .append(panel(charts.get(i), "panel" + i + "-"))
                    .append("</g>");
        }
        graphics.dispose();
        return new Picture(description, svg.append("</svg>").toString(), png(image));
    }

    /** The chart's svg element, its ids made different from those of the other panels. */
    private static String panel(XYChart chart, String prefix) {
        String svg = Picture.of("", chart).svg();
        return svg.substring(svg.indexOf("<svg"))
                .replace("id=\"", "id=\"" + prefix)
                .replace("url(#", "url(#" + prefix);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
