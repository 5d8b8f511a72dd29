package dl4jcourse.plot;

import java.awt.Color;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The one look of all charts: white ground, also in the dark theme, and colours that colour-blind eyes can tell apart. */
final class Palette {
    /** Okabe and Ito's colours. */
    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xE69F00),
        new Color(0x000000)
    };

    /** Open shapes, so that points on the same place are seen through each other. */
    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE,
        SeriesMarkers.SQUARE,
        SeriesMarkers.DIAMOND,
        SeriesMarkers.CROSS,
        SeriesMarkers.TRIANGLE_UP
    };

    private static final Color UNKNOWN = new Color(0xE8E8E8);

    private Palette() {}

    /** The colour of the line with this number, from 0; they repeat after seven. */
    static Color colour(int number) {
        return COLOURS[number % COLOURS.length];
    }

    /**
     * The colour of a number: white for 0, blue for positive, orange for negative, grey for NaN.
     *
     * @param scale the absolute value that gets the deepest colour
     */
    static Color shade(double value, double scale) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        double depth = scale == 0 ? 0 : Math.min(1, Math.abs(value) / scale);
        Color full = colour(value >= 0 ? 0 : 1);
        return new Color(faded(full.getRed(), depth), faded(full.getGreen(), depth), faded(full.getBlue(), depth));
    }

    private static int faded(int component, double depth) {
        return (int) Math.round(255 - depth * (255 - component));
    }

    /** Black or white, whichever can be read on this ground. */
    static Color inkOn(Color ground) {
        // luma Y = 0.299 R + 0.587 G + 0.114 B
        double luma = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return luma < 140 ? Color.WHITE : Color.BLACK;
    }

    /** The marker of the line with this number, from 0. */
    static Marker marker(int number) {
        return MARKERS[number % MARKERS.length];
    }

    /**
     * An empty chart without markers on its lines.
     *
     * @param width in pixels
     * @param height in pixels
     * @param xTitle what the axis shows, with the unit if there is one
     * @param yTitle likewise
     */
    static XYChart chart(int width, int height, String xTitle, String yTitle) {
        XYChart chart = new XYChartBuilder()
                .width(width)
                .height(height)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        XYStyler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setSeriesColors(COLOURS.clone());
        styler.setSeriesMarkers(new Marker[] {SeriesMarkers.NONE});
        return chart;
    }
}
