package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What a regression says against what is true, one point an example: perfect answers lie on the diagonal. */
public final class PredictedActual {
    private PredictedActual() {}

    /**
     * A chart of one or more sets of predictions.
     *
     * @param unit of both axes, such as "yen"
     * @param actual [n×1]
     * @param predictions [n×1] each, by the name of who made them; drawn in the map's order
     */
    public static Picture of(String unit, Matrix actual, Map<String, Matrix> predictions) {
        double[] x = column("actual", actual, actual);
        XYChart chart = Palette.chart(480, 400, "actual (" + unit + ")", "predicted (" + unit + ")");
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNW);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        chart.getStyler().setMarkerSize(6);
        chart.getStyler().setDecimalPattern("#,##0.###");
        diagonal(chart, Arrays.stream(x).min().orElse(0), Arrays.stream(x).max().orElse(1));
        StringBuilder text = new StringBuilder("Predicted against actual " + unit + ", " + x.length + " points");
        int number = 0;
        for (var entry : predictions.entrySet()) {
            XYSeries points = chart.addSeries(entry.getKey(), x, column(entry.getKey(), entry.getValue(), actual));
            points.setMarker(Palette.marker(number++));
            text.append(String.format(
                    Locale.ROOT,
                    "; %s: RMSE %.1f",
                    entry.getKey(),
                    rootMeanSquare(entry.getValue().sub(actual))));
        }
        return Picture.of(text.toString(), chart);
    }

    /** √((1/n) Σ error²), in the unit of the errors. */
    public static double rootMeanSquare(Matrix errors) {
        return Math.sqrt(errors.mul(errors).sum() / ((double) errors.rows() * errors.cols()));
    }

    private static void diagonal(XYChart chart, double from, double to) {
        XYSeries line = chart.addSeries("predicted = actual", new double[] {from, to}, new double[] {from, to});
        line.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(Color.GRAY);
    }

    private static double[] column(String name, Matrix values, Matrix actual) {
        if (values.cols() != 1 || values.rows() != actual.rows() || values.rows() == 0) {
            throw new IllegalArgumentException("PredictedActual: " + name + " must be a column like the actual "
                    + actual.shape() + " with at least one row, but got " + values.shape());
        }
        return values.toFlatArray();
    }
}
