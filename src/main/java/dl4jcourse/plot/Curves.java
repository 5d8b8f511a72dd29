package dl4jcourse.plot;

import dl4jcourse.nn.Activation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
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
 * Curves.values(new Sigmoid(), new Relu());
 * Curves.both(new Sigmoid());
 * }</pre>
 */
public final class Curves {
    /** Okabe and Ito's colours, which colour-blind eyes can tell apart; the strokes differ too. */
    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xE69F00)
    };

    private static final BasicStroke[] STROKES = {
        SeriesLines.SOLID, SeriesLines.DASH_DASH, SeriesLines.DASH_DOT, SeriesLines.DOT_DOT
    };

    private static final double RANGE = 4;
    /** An even number of steps, so that 0 is one of the points. */
    private static final int STEPS = 400;

    private Curves() {}

    /** f(z) of each activation, −4 ≤ z ≤ 4. */
    public static Picture values(Activation... activations) {
        return of("f(z)", named("", f -> f::value, activations));
    }

    /** f′(z) of each activation, −4 ≤ z ≤ 4. */
    public static Picture derivatives(Activation... activations) {
        return of("f′(z)", named("′", f -> f::derivative, activations));
    }

    /** f(z) and f′(z) of one activation, −4 ≤ z ≤ 4. */
    public static Picture both(Activation activation) {
        Map<String, DoubleUnaryOperator> functions = named("", f -> f::value, activation);
        functions.putAll(named("′", f -> f::derivative, activation));
        return of("f(z), f′(z)", functions);
    }

    /** Any functions by name, −4 ≤ z ≤ 4. */
    public static Picture of(String yTitle, Map<String, DoubleUnaryOperator> functions) {
        XYChart chart = new XYChartBuilder()
                .width(640)
                .height(320)
                .xAxisTitle("z")
                .yAxisTitle(yTitle)
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        double[] z = new double[STEPS + 1];
        Arrays.setAll(z, i -> RANGE * (2.0 * i / STEPS - 1));
        int number = 0;
        for (var entry : functions.entrySet()) {
            add(chart, number++, entry.getKey(), z, entry.getValue());
        }
        return LossCurve.encode(chart, yTitle + " for z from −4 to 4: " + String.join(", ", functions.keySet()));
    }

    private static void add(XYChart chart, int number, String name, double[] z, DoubleUnaryOperator f) {
        XYSeries line = chart.addSeries(name, z, Arrays.stream(z).map(f).toArray());
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(COLOURS[number % COLOURS.length]);
        line.setLineStyle(STROKES[number % STROKES.length]);
    }

    private static Map<String, DoubleUnaryOperator> named(
            String suffix, Function<Activation, DoubleUnaryOperator> part, Activation... activations) {
        Map<String, DoubleUnaryOperator> functions = new LinkedHashMap<>();
        for (Activation activation : activations) {
            functions.put(activation + suffix, part.apply(activation));
        }
        return functions;
    }
}
