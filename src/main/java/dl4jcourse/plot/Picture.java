package dl4jcourse.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * A picture in two formats: SVG for sharp edges, PNG for where SVG is not shown.
 *
 * @param description what can be seen, for those who cannot
 * @param svg the SVG document
 * @param png the bytes of a PNG file
 */
public record Picture(String description, String svg, byte[] png) {
    /** A chart in both formats. */
    static Picture of(String description, Chart<?, ?> chart) {
        try {
            String svg = new String(ChartEncoder.getBytes(chart, "svg"), StandardCharsets.UTF_8);
            return new Picture(description, svg, ChartEncoder.getBytes(chart, "png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
