package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

/** How numbers are spread, one panel for each set: such as the activations of each layer. */
public final class Histograms {
    private static final int BINS = 30;

    private Histograms() {}

    /**
     * Panels with one common x-axis, three in a row.
     *
     * @param quantity what the numbers are, the title of the x-axis
     * @param from where the x-axis begins; what lies below is counted there
     * @param to where it ends; what lies above is counted there
     * @param values all numbers of a matrix, by the panel's name, in the map's order
     * @throws IllegalArgumentException without values, or if {@code from} is not less than {@code to}
     */
    public static Picture of(String quantity, double from, double to, Map<String, Matrix> values) {
        if (values.isEmpty() || !(from < to)) {
            throw new IllegalArgumentException("Histograms: at least one set of values and from < to expected, but got "
                    + values.size() + " sets, from " + from + " to " + to);
        }
        List<XYChart> charts = new ArrayList<>();
        List<String> text = new ArrayList<>();
        values.forEach((name, matrix) -> {
            charts.add(chart(name, quantity, from, to, shares(matrix, from, to)));
            text.add(String.format(Locale.ROOT, "%s: standard deviation %.3g", name, deviation(matrix)));
        });
        return Panels.of(charts, "Histograms of " + quantity + "; " + String.join("; ", text));
    }

    /** √(mean of (v − mean)²) over all entries. */
    public static double deviation(Matrix values) {
        double count = (double) values.rows() * values.cols();
        double mean = values.sum() / count;
        return Math.sqrt(values.map(v -> (v - mean) * (v - mean)).sum() / count);
    }

    /** How many per cent of the values fall into each bin. */
    static double[] shares(Matrix values, double from, double to) {
        double[] shares = new double[BINS];
        double each = 100.0 / values.rows() / values.cols();
        for (double value : values.toFlatArray()) {
            int bin = (int) Math.floor((value - from) / (to - from) * BINS);
            shares[Math.max(0, Math.min(BINS - 1, bin))] += each;
        }
        return shares;
    }

    private static XYChart chart(String name, String quantity, double from, double to, double[] shares) {
        XYChart chart = Palette.chart(260, 220, quantity, "share (%)");
        chart.setTitle(name);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisMin(from).setXAxisMax(to);
        chart.getStyler().setYAxisMin(0.0);
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, bin -> from + (to - from) * bin / BINS);
        double[] heights = Arrays.copyOf(shares, BINS + 1);
        heights[BINS] = shares[BINS - 1];
        chart.addSeries(name, edges, heights).setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.StepArea);
        return chart;
    }
}
