package dl4jcourse.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** One bar for each thing that was counted or measured. */
public final class Bars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int MANY = 8;

    private Bars() {}

    /**
     * Bars side by side, in the map's order; their height begins at 0.
     *
     * @param xTitle what the bars stand for
     * @param yTitle what their height is, with the unit
     * @param heights by the bar's name
     * @throws IllegalArgumentException without bars
     */
    public static Picture of(String xTitle, String yTitle, Map<String, ? extends Number> heights) {
        if (heights.isEmpty()) throw new IllegalArgumentException("Bars: at least one bar expected, but got none");
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setSeriesColors(new Color[] {Palette.colour(0)});
        chart.getStyler().setYAxisMin(0.0);
        if (heights.size() > MANY) chart.getStyler().setXAxisLabelRotation(60);
        chart.addSeries(yTitle, new ArrayList<>(heights.keySet()), List.copyOf(heights.values()));
        return Picture.of(yTitle + ": " + heights, chart);
    }
}
