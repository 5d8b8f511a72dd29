package dl4jcourse.plot;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Linear;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The circles, lines and numbers of a {@link NetworkDiagram}: a column for each layer of neurons, the inputs first. */
final class NeuronChart {
    private static final Color NEURON = new Color(0xD6E8F3);
    /** How far along a line, from its beginning, the weight stands: before the lines cross. */
    private static final double LABEL = 0.3;

    private final XYChart chart;
    private final StringBuilder text = new StringBuilder();

    NeuronChart(int columns) {
        chart = Palette.chart(200 + 200 * columns, 400, "", "");
        chart.getStyler().setAxisTicksVisible(false).setPlotGridLinesVisible(false);
        chart.getStyler().setXAxisMin(-0.3).setXAxisMax(columns - 0.7);
        chart.getStyler().setYAxisMin(-1.0).setYAxisMax(0.0);
        chart.getStyler().setLegendVisible(false).setPlotBorderVisible(false);
        chart.getStyler().setMarkerSize(46);
        chart.getStyler().setAnnotationTextFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    /** @param outputs [1×n] of each column, one more than there are layers {@link Linear} */
    Picture draw(List<Linear> linears, List<Matrix> outputs) {
        for (int l = 0; l < linears.size(); l++) {
            edges(l, linears.get(l).W());
        }
        for (int l = 0; l < outputs.size(); l++) {
            neurons(l, outputs.get(l));
        }
        for (int l = 0; l < linears.size(); l++) {
            biases(l + 1, linears.get(l).b());
            text.append("; layer " + (l + 1) + ": W " + numbers(linears.get(l).W()) + ", b "
                    + numbers(linears.get(l).b()) + ", gives " + numbers(outputs.get(l + 1)));
        }
        return Picture.of("Network with the inputs " + numbers(outputs.get(0)) + text, chart);
    }

    private void edges(int layer, Matrix W) {
        for (int j = 0; j < W.rows(); j++) {
            for (int i = 0; i < W.cols(); i++) {
                edge(layer, height(i, W.cols()), height(j, W.rows()), W.get(j, i));
            }
        }
    }

    private void edge(int layer, double from, double to, double weight) {
        String name = layer + ": " + from + " → " + to;
        XYSeries line = chart.addSeries(name, new double[] {layer, layer + 1}, new double[] {from, to});
        line.setLineColor(Palette.colour(weight < 0 ? 1 : 0));
        line.setLineStyle(Palette.line(weight < 0));
        line.setMarker(SeriesMarkers.NONE);
        label(number(weight), layer + LABEL, from + LABEL * (to - from) + 0.02 + 0.06 * Math.abs(to - from));
    }

    private void neurons(int layer, Matrix a) {
        int n = a.cols();
        double[] x = Matrix.ones(1, n).mul(layer).toFlatArray();
        double[] y = Matrix.of(1, n, (row, j) -> height(j, n)).toFlatArray();
        XYSeries circles = chart.addSeries("layer " + layer, x, y);
        circles.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        circles.setMarker(SeriesMarkers.CIRCLE);
        circles.setMarkerColor(NEURON);
        for (int j = 0; j < n; j++) {
            label(number(a.get(0, j)), layer, y[j]);
        }
    }

    private void biases(int layer, Matrix b) {
        for (int j = 0; j < b.cols(); j++) {
            label("b = " + number(b.get(0, j)), layer, height(j, b.cols()) - 0.1);
        }
    }

    private void label(String text, double x, double y) {
        chart.addAnnotation(new AnnotationText(text, x, y, false));
    }

    /** Where neuron j of n stands, from the top, 0, to the bottom, −1. */
    private static double height(int j, int n) {
        return -(j + 0.5) / n;
    }

    private static String numbers(Matrix m) {
        List<String> all = new ArrayList<>();
        for (double v : m.toFlatArray()) {
            all.add(number(v));
        }
        return all.toString();
    }

    /** At most three digits behind the point. */
    private static String number(double v) {
        String rounded = Double.toString(Math.rint(1000 * v) / 1000);
        return rounded.endsWith(".0")
                ? rounded.substring(0, rounded.length() - 2).replace("-0", "0")
                : rounded;
    }
}
