package dl4jcourse.data;

import java.util.Arrays;

/** A small square of paper: for each pixel the squared distance from its centre to the nearest line. */
final class Canvas {
    private final int side;
    private final double[] squared;

    Canvas(int side) {
        this.side = side;
        this.squared = new double[side * side];
        Arrays.fill(squared, Double.MAX_VALUE);
    }

    /** Draws lines from point to point; only pixels nearer than {@code reach} are looked at. */
    void draw(double[][] line, double reach) {
        for (int i = 1; i < line.length; i++) {
            draw(line[i - 1][0], line[i - 1][1], line[i][0], line[i][1], reach);
        }
    }

    private void draw(double ax, double ay, double bx, double by, double reach) {
        double length2 = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
        int bottom = within(Math.max(ay, by) + reach);
        int right = within(Math.max(ax, bx) + reach);
        for (int row = within(Math.min(ay, by) - reach); row <= bottom; row++) {
            for (int col = within(Math.min(ax, bx) - reach); col <= right; col++) {
                double px = col + 0.5 - ax;
                double py = row + 0.5 - ay;
                // the nearest point of the line is a + t (b − a), t = (p − a)·(b − a) / ‖b − a‖², kept in [0, 1]
                double dot = px * (bx - ax) + py * (by - ay);
                double t = length2 == 0 ? 0 : Math.min(1, Math.max(0, dot / length2));
                double dx = px - t * (bx - ax);
                double dy = py - t * (by - ay);
                int pixel = row * side + col;
                squared[pixel] = Math.min(squared[pixel], dx * dx + dy * dy);
            }
        }
    }

    private int within(double at) {
        return (int) Math.min(side - 1, Math.max(0, at));
    }

    /** The ink at a pixel, from 0 to 1: full within the line, fading over one pixel at its edge. */
    double ink(int pixel, double radius) {
        // min(1, max(0, r + ½ − d))
        return Math.min(1, Math.max(0, radius + 0.5 - Math.sqrt(squared[pixel])));
    }
}
