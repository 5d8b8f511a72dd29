package dl4jcourse.plot;

import dl4jcourse.nn.Activation;
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
import org.knowm.xchart.style.Styler;

/**
 * Functions of one number as curves, such as activations and their derivatives.
 *
 * <pre>{@code
 * Curves.of(new Sigmoid(), new Relu());
 * Curves.of("y", Map.of("a parabola", z -> z * z));
 * }</pre>
 */
public final class Curves {
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
        XYChart chart = Palette.chart(width, height, "z", yTitle);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        chart.getStyler().setXAxisMin(-RANGE);
        chart.getStyler().setXAxisMax(RANGE);
        chart.getStyler().setXAxisMaxLabelCount(9);
        chart.getStyler().setYAxisTickMarkSpacingHint(60);
        double[] z = points().toArray();
        functions.forEach(
                (name, f) -> chart.addSeries(name, z, Arrays.stream(z).map(f).toArray()));
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
}
