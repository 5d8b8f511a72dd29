package dl4jcourse.plot;

import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The plane of two inputs, tinted by the class that a network gives each place, and the examples of two classes on it. */
public final class DecisionRegion {
    private static final int PLACES = 60;
    /** The classes' colours, pale. */
    private static final Color[] TINTS = {new Color(0xD6E8F3), new Color(0xFBE3D3)};

    private DecisionRegion() {}

    /**
     * A picture of all examples and of a frame around them.
     *
     * @param data x [n×2] and two classes, one-hot
     * @param network from inputs [m×2] to scores or probabilities [m×2]; the greater one is the class
     */
    public static Picture of(Dataset data, UnaryOperator<Matrix> network) {
        if (data.x().cols() != 2 || data.y().cols() != 2) {
            throw new IllegalArgumentException("DecisionRegion: two inputs and two classes expected, but got x "
                    + data.x().shape() + " and y " + data.y().shape());
        }
        double[] x = ends(data.x().cols(0, 1));
        double[] y = ends(data.x().cols(1, 2));
        XYChart chart = Palette.chart(520, 400, "x₁", "x₂");
        chart.getStyler().setXAxisMin(x[0]).setXAxisMax(x[1]);
        chart.getStyler().setYAxisMin(y[0]).setYAxisMax(y[1]);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        Matrix places = places(x, y);
        int[] classes = network.apply(places).argMax();
        int[] labels = data.labels();
        for (int k = 0; k < 2; k++) {
            tint(chart, k, places, classes);
        }
        for (int k = 0; k < 2; k++) {
            points(chart, k, data.x(), labels);
        }
        int[] answers = network.apply(data.x()).argMax();
        long right = IntStream.range(0, labels.length)
                .filter(n -> answers[n] == labels[n])
                .count();
        return Picture.of(
                String.format(Locale.ROOT, "Decision region: %d of %d examples right", right, labels.length), chart);
    }

    /** The least and the greatest entry, and a tenth of their distance beyond. */
    private static double[] ends(Matrix column) {
        double[] values = column.toFlatArray();
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        double margin = Math.max(0.1 * (high - low), 1e-3);
        return new double[] {low - margin, high + margin};
    }

    /** A grid, a row for each place. */
    private static Matrix places(double[] x, double[] y) {
        return Matrix.of(PLACES * PLACES, 2, (place, axis) -> {
            double[] ends = axis == 0 ? x : y;
            int step = axis == 0 ? place / PLACES : place % PLACES;
            return ends[0] + (ends[1] - ends[0]) * (step + 0.5) / PLACES;
        });
    }

    private static void tint(XYChart chart, int k, Matrix places, int[] classes) {
        XYSeries series = series(chart, "says " + k, k, places, classes);
        series.setMarker(SeriesMarkers.SQUARE);
        series.setMarkerColor(TINTS[k]);
        series.setShowInLegend(false);
    }

    private static void points(XYChart chart, int k, Matrix x, int[] labels) {
        XYSeries series = series(chart, "class " + k, k, x, labels);
        series.setMarker(k == 0 ? SeriesMarkers.CIRCLE : SeriesMarkers.DIAMOND);
        series.setMarkerColor(Palette.colour(k));
    }

    /** The rows of class k; a point outside the frame where there are none, since a chart refuses empty series. */
    private static XYSeries series(XYChart chart, String name, int k, Matrix x, int[] classes) {
        int[] rows =
                IntStream.range(0, classes.length).filter(n -> classes[n] == k).toArray();
        if (rows.length == 0) {
            return chart.addSeries(name, new double[] {Double.MAX_VALUE}, new double[] {Double.NaN});
        }
        double[][] chosen = x.select(rows).transpose().toArray();
        return chart.addSeries(name, chosen[0], chosen[1]);
    }
}
