package dl4jcourse.plot;

import dl4jcourse.train.Epoch;
import dl4jcourse.train.History;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler;

/** The loss against the number of updates, one line for each training. */
public final class LossCurve {
    private static final int POINTS = 200;

    private LossCurve() {}

    /** A chart of these trainings, each loss the mean of a few neighbouring updates. */
    public static Picture of(History... histories) {
        XYChart chart = chart("updates", "training loss");
        for (int h = 0; h < histories.length; h++) {
            add(chart, (h + 1) + ": " + histories[h].title(), histories[h]);
        }
        return Picture.of("Training loss against updates: " + List.of(histories), chart);
    }

    /**
     * Training and validation loss after each epoch: where they part, the network learns by heart. The training loss is the
     * mean over the epoch, so it is about half an epoch older than the validation loss.
     *
     * @throws IllegalArgumentException if nothing was validated
     */
    public static Picture validation(History history) {
        if (history.best().isEmpty()) {
            throw new IllegalArgumentException(
                    "LossCurve.validation: a history with validation losses expected; train by "
                            + "fit(batches, validation, epochs). Got: " + history);
        }
        XYChart chart = chart("epochs", "loss");
        double[] epochs = history.epochs().stream().mapToDouble(Epoch::number).toArray();
        line(chart, "training", epochs, history.trainingLosses());
        line(chart, "validation", epochs, history.validationLosses());
        return Picture.of("Training and validation loss against epochs: " + history, chart);
    }

    private static XYChart chart(String x, String y) {
        XYChart chart = Palette.chart(640, 320, x, y);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNE);
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setYAxisMin(0.0);
        return chart;
    }

    private static void line(XYChart chart, String name, double[] x, double[] y) {
        double[][] points = finite(x, y);
        if (points[0].length > 0) {
            chart.addSeries(name, points[0], points[1]);
        }
    }

    private static void add(XYChart chart, String name, History history) {
        double[][] points = smooth(history.losses(), POINTS);
        line(chart, name, points[0], points[1]);
    }

    /** The points that can be drawn. */
    private static double[][] finite(double[] x, double[] y) {
        int[] drawn =
                IntStream.range(0, y.length).filter(p -> Double.isFinite(y[p])).toArray();
        return new double[][] {
            Arrays.stream(drawn).mapToDouble(p -> x[p]).toArray(),
            Arrays.stream(drawn).mapToDouble(p -> y[p]).toArray()
        };
    }

    /**
     * At most {@code points} points: the number of the update, and the mean of the finite losses since the point before;
     * none where no loss is finite.
     */
    public static double[][] smooth(double[] losses, int points) {
        int count = Math.min(points, losses.length);
        double[][] xy = new double[2][count];
        for (int p = 0; p < count; p++) {
            int from = (int) ((long) losses.length * p / count);
            int to = (int) ((long) losses.length * (p + 1) / count);
            xy[0][p] = to;
            xy[1][p] = mean(
                    Arrays.stream(losses, from, to).filter(Double::isFinite).toArray());
        }
        return finite(xy[0], xy[1]);
    }

    private static double mean(double[] values) {
        double mean = values.length == 0 ? Double.NaN : 0;
        for (double v : values) {
            // v / N and not Σ / N: the sum of finite losses may be infinite
            mean += v / values.length;
        }
        return mean;
    }
}
