package dl4jcourse.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;

/**
 * Lines with a logarithmic y-axis, and on demand a logarithmic x-axis too: for numbers that shrink or grow by factors, such as
 * gradients from layer to layer, or times against sizes.
 */
public final class LogLines {
    private LogLines() {}

    /**
     * A chart of lines over the places 1, 2, 3 …
     *
     * @param lines the heights, all greater than 0, by the line's name; drawn in the map's order
     */
    public static Picture of(String xTitle, String yTitle, Map<String, double[]> lines) {
        int longest = lines.values().stream().mapToInt(y -> y.length).max().orElse(0);
        double[] places = IntStream.rangeClosed(1, longest).asDoubleStream().toArray();
        return draw(Palette.chart(640, 320, xTitle, yTitle), places, lines);
    }

    /**
     * A chart with two logarithmic axes, in which y = c xᵏ is a straight line of slope k.
     *
     * @param x the places, greater than 0; a line with fewer heights ends earlier
     * @param lines as above
     */
    public static Picture bothAxes(String xTitle, String yTitle, double[] x, Map<String, double[]> lines) {
        XYChart chart = Palette.chart(640, 320, xTitle, yTitle);
        chart.getStyler().setXAxisLogarithmic(true);
        return draw(chart, checked("of the x-axis", x), lines);
    }

    private static Picture draw(XYChart chart, double[] x, Map<String, double[]> lines) {
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        StringBuilder text = new StringBuilder(chart.getYAxisTitle() + " against " + chart.getXAxisTitle());
        int number = 0;
        for (var entry : lines.entrySet()) {
            double[] y = checked(entry.getKey(), entry.getValue());
            XYSeries line = chart.addSeries(entry.getKey(), Arrays.copyOf(x, y.length), y);
            line.setMarker(Palette.marker(number++));
            text.append("; ").append(entry.getKey()).append(": ");
            text.append(rounded(y[0])).append(" to ").append(rounded(y[y.length - 1]));
        }
        return Picture.of(text.toString(), chart);
    }

    /** Three digits that count. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    private static double[] checked(String name, double[] y) {
        if (y.length == 0 || !Arrays.stream(y).allMatch(v -> v > 0 && Double.isFinite(v))) {
            throw new IllegalArgumentException("LogLines: finite numbers greater than 0 expected, since the axis is "
                    + "logarithmic, but the line " + name + " has " + Arrays.toString(y));
        }
        return y;
    }
}
