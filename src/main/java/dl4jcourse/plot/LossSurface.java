package dl4jcourse.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A function of two parameters as a map with contour lines, and the paths that optimisers take on it.
 *
 * <pre>{@code
 * var surface = new LossSurface((x, y) -> x * x / 20 + y * y, 8, 3);
 * surface.draw(Map.of("SGD", points));     // points: a row {x, y} for each step
 * }</pre>
 *
 * @param f the height at x and y
 * @param halfWidth the map shows −halfWidth ≤ x ≤ halfWidth
 * @param halfHeight and −halfHeight ≤ y ≤ halfHeight
 */
public record LossSurface(DoubleBinaryOperator f, double halfWidth, double halfHeight) {
    private static final int LEVELS = 12;
    private static final Color CONTOUR = new Color(0xB0B0B0);

    /** Contour lines and all paths by name, drawn in the map's order. */
    public Picture draw(Map<String, double[][]> paths) {
        StringBuilder text = new StringBuilder("Contour lines of a loss surface, paths of ");
        List<String> ends = new ArrayList<>();
        paths.forEach((name, path) -> {
            double[] end = path[path.length - 1];
            ends.add(String.format(Locale.ROOT, "%s to (%.2f, %.2f)", name, end[0], end[1]));
        });
        return picture(text + String.join(", ", ends), paths);
    }

    /** The same paths growing: a frame after every {@code every} steps, the last one complete. */
    public FilmStrip film(Map<String, double[][]> paths, int every) {
        int steps =
                paths.values().stream().mapToInt(path -> path.length - 1).max().orElse(0);
        List<Picture> frames = new ArrayList<>();
        for (int step = 0; step < steps; step += every) {
            frames.add(frame(paths, step));
        }
        frames.add(frame(paths, steps));
        return FilmStrip.of("Paths on a loss surface: " + String.join(", ", paths.keySet()), frames);
    }

    private Picture frame(Map<String, double[][]> paths, int step) {
        Map<String, double[][]> begun = new LinkedHashMap<>();
        paths.forEach((name, path) -> begun.put(name, Arrays.copyOf(path, Math.min(step + 1, path.length))));
        return picture("step " + step, begun);
    }

    private Picture picture(String description, Map<String, double[][]> paths) {
        XYChart chart = Palette.chart(640, 400, "x", "y");
        chart.getStyler().setXAxisMin(-halfWidth).setXAxisMax(halfWidth);
        chart.getStyler().setYAxisMin(-halfHeight).setYAxisMax(halfHeight);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        contours(chart);
        int number = 0;
        for (var path : paths.entrySet()) {
            path(chart, number++, path.getKey(), path.getValue());
        }
        return Picture.of(description, chart);
    }

    private void contours(XYChart chart) {
        double[][] lines = new Contours(f, halfWidth, halfHeight).lines(LEVELS);
        XYSeries series = chart.addSeries("contour lines", lines[0], lines[1]);
        series.setLineColor(CONTOUR);
        series.setLineWidth(0.8f);
        series.setMarker(SeriesMarkers.NONE);
        series.setShowInLegend(false);
    }

    private static void path(XYChart chart, int number, String name, double[][] path) {
        double[] x = Arrays.stream(path).mapToDouble(point -> point[0]).toArray();
        double[] y = Arrays.stream(path).mapToDouble(point -> point[1]).toArray();
        XYSeries series = chart.addSeries(name, x, y);
        series.setLineColor(Palette.colour(number));
        series.setLineStyle(SeriesLines.SOLID);
        series.setMarker(Palette.marker(number));
        series.setMarkerColor(Palette.colour(number));
    }
}
