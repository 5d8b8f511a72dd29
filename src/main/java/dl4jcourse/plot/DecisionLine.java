package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.perceptron.Perceptron;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Points of two classes in the plane, and the line where a perceptron begins to fire. */
public final class DecisionLine {
    private static final double LOW = -0.5;
    private static final double HIGH = 1.5;

    private DecisionLine() {}

    /** The rows of x, [n×2], with targets 0 or 1, and the perceptron's line if there is one. */
    public static Picture of(Matrix x, int[] targets, Perceptron perceptron) {
        XYChart chart = Palette.chart(420, 420, "x₁", "x₂");
        // below, where it takes the same place with and without the line: a film must not jump
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setXAxisMin(LOW).setXAxisMax(HIGH);
        chart.getStyler().setYAxisMin(LOW).setYAxisMax(HIGH);
        points(chart, "0", x, targets, 0);
        points(chart, "1", x, targets, 1);
        line(chart, perceptron);
        return Picture.of("Points of two classes and the line of " + perceptron, chart);
    }

    private static void points(XYChart chart, String name, Matrix x, int[] targets, int target) {
        int[] rows = IntStream.range(0, targets.length)
                .filter(i -> targets[i] == target)
                .toArray();
        if (rows.length > 0) {
            double[][] chosen = x.select(rows).transpose().toArray();
            XYSeries series = chart.addSeries(name, chosen[0], chosen[1]);
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            series.setMarker(target == 0 ? SeriesMarkers.CIRCLE : SeriesMarkers.SQUARE);
        }
    }

    private static void line(XYChart chart, Perceptron perceptron) {
        double[][] ends = ends(perceptron);
        if (Double.isFinite(ends[0][0] + ends[0][1] + ends[1][0] + ends[1][1])) {
            chart.addSeries("b + w₁x₁ + w₂x₂ = 0", ends[0], ends[1]);
        }
    }

    /** Two points of the line b + w₁x₁ + w₂x₂ = 0, as their x₁ and their x₂; not finite if both weights are 0. */
    static double[][] ends(Perceptron perceptron) {
        double w1 = perceptron.w().get(0, 0);
        double w2 = perceptron.w().get(0, 1);
        double[] frame = {LOW, HIGH};
        // along the axis that the line is closer to, so that no division by a small weight sends it away
        return Math.abs(w2) >= Math.abs(w1)
                ? new double[][] {frame, across(perceptron.b(), w1, w2)}
                : new double[][] {across(perceptron.b(), w2, w1), frame};
    }

    /** y = −(b + wx x) / wy at both ends of the frame. */
    private static double[] across(double b, double wx, double wy) {
        return new double[] {-(b + wx * LOW) / wy, -(b + wx * HIGH) / wy};
    }
}
