package dl4jcourse.plot;

import dl4jcourse.nn.Activation;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Functions of one number as curves, such as activations and their derivatives.
 *
 * <pre>{@code
 * Curves.of(new Sigmoid(), new Relu());
 * Curves.of("y", Map.of("a parabola", z -> z * z));
 * }</pre>
 */
public final class Curves {
    /** Okabe and Ito's colours, which colour-blind eyes can tell apart. */
    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xE69F00)
    };

    private static final double RANGE = 4;
    /** On each side of 0. */
    private static final int STEPS = 200;

    private Curves() {}

    /** f(z) and f′(z) of each activation, −4 ≤ z ≤ 4; several get a panel each, three in a row. */
    public static Picture of(Activation... activations) {
        boolean single = activations.length == 1;
        List<XYChart> charts = new ArrayList<>();
        for (Activation activation : activations) {
            Map<String, DoubleUnaryOperator> functions = new LinkedHashMap<>();
            functions.put("f", activation::value);
            functions.put("f′", activation::derivative);
            XYChart chart = chart(single ? 640 : 260, single ? 320 : 240, "", functions);
            chart.setTitle(activation.toString());
            roundYAxis(chart, functions);
            chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
            chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
            charts.add(chart);
        }
        String description = "f(z) and its derivative f′(z) for z from −4 to 4: " + List.of(activations);
        return single ? Picture.of(description, charts.get(0)) : Panels.of(charts, description);
    }

    /** Any functions by name, −4 ≤ z ≤ 4. */
    public static Picture of(String yTitle, Map<String, DoubleUnaryOperator> functions) {
        return Picture.of(
                yTitle + " for z from −4 to 4: " + String.join(", ", functions.keySet()),
                chart(640, 320, yTitle, functions));
    }

    private static XYChart chart(int width, int height, String yTitle, Map<String, DoubleUnaryOperator> functions) {
        XYChart chart = new XYChartBuilder()
                .width(width)
                .height(height)
                .xAxisTitle("z")
                .yAxisTitle(yTitle)
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisMin(-RANGE);
        chart.getStyler().setXAxisMax(RANGE);
        chart.getStyler().setXAxisMaxLabelCount(9);
        chart.getStyler().setYAxisTickMarkSpacingHint(60);
        double[] z = points().toArray();
        int number = 0;
        for (var entry : functions.entrySet()) {
            add(chart, number++, entry.getKey(), z, entry.getValue());
        }
        return chart;
    }

    /** An axis that begins and ends at a whole number. */
    private static void roundYAxis(XYChart chart, Map<String, DoubleUnaryOperator> functions) {
        DoubleSummaryStatistics range = functions.values().stream()
                .flatMapToDouble(f -> points().map(f))
                .summaryStatistics();
        chart.getStyler().setYAxisMin(Math.floor(range.getMin()));
        chart.getStyler().setYAxisMax(Math.ceil(range.getMax()));
    }

    /** Closer around 0, where the corners are. Were they evenly spaced, XChart would label odd numbers. */
    private static DoubleStream points() {
        return IntStream.rangeClosed(-STEPS, STEPS).mapToDouble(i -> RANGE * i * Math.abs(i) / STEPS / STEPS);
    }

    private static void add(XYChart chart, int number, String name, double[] z, DoubleUnaryOperator f) {
        XYSeries line = chart.addSeries(name, z, Arrays.stream(z).map(f).toArray());
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(COLOURS[number % COLOURS.length]);
        line.setLineStyle(SeriesLines.SOLID);
    }
}
