package dl4jcourse.plot;

import java.util.Arrays;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;

/** Lines with a logarithmic y-axis: for numbers that shrink or grow by factors, such as gradients from layer to layer. */
public final class LogLines {
    private LogLines() {}

    /**
     * A chart of lines over the places 1, 2, 3 …
     *
     * @param lines the heights, all greater than 0, by the line's name; drawn in the map's order
     */
    public static Picture of(String xTitle, String yTitle, Map<String, double[]> lines) {
        XYChart chart = Palette.chart(640, 320, xTitle, yTitle);
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        StringBuilder text = new StringBuilder(yTitle + " against " + xTitle);
        int number = 0;
        for (var entry : lines.entrySet()) {
            double[] y = checked(entry.getKey(), entry.getValue());
            double[] x = new double[y.length];
            Arrays.setAll(x, i -> i + 1);
            XYSeries line = chart.addSeries(entry.getKey(), x, y);
            line.setMarker(Palette.marker(number++));
            text.append("; ")
                    .append(entry.getKey())
                    .append(": ")
                    .append(y[0])
                    .append(" to ")
                    .append(y[y.length - 1]);
        }
        return Picture.of(text.toString(), chart);
    }

    private static double[] checked(String name, double[] y) {
        if (y.length == 0 || !Arrays.stream(y).allMatch(v -> v > 0 && Double.isFinite(v))) {
            throw new IllegalArgumentException("LogLines: finite numbers greater than 0 expected, since the y-axis is "
                    + "logarithmic, but the line " + name + " has " + Arrays.toString(y));
        }
        return y;
    }
}
