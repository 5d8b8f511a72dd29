package dl4jcourse.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Contour lines of f on −halfWidth … halfWidth by −halfHeight … halfHeight: each square of a grid is cut into two triangles,
 * and a level crosses a triangle in a straight line.
 */
record Contours(DoubleBinaryOperator f, double halfWidth, double halfHeight) {
    private static final int SQUARES = 60;

    /** The line from one point to another. */
    private record Segment(double[] from, double[] to) {}

    /** The x and the y of all lines at so many levels; y is NaN between two lines. */
    double[][] lines(int levels) {
        double[][][] grid = grid();
        double[] heights = Arrays.stream(grid)
                .flatMap(Arrays::stream)
                .mapToDouble(corner -> corner[2])
                .sorted()
                .toArray();
        List<Segment> segments = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            // by rank, not by height: lines as dense in the valley as on the slopes
            double height = heights[(int) ((level + 0.5) * heights.length / levels)];
            cross(grid, height, segments);
        }
        return points(segments);
    }

    /** Corners {x, y, f(x, y)}. */
    private double[][][] grid() {
        double[][][] grid = new double[SQUARES + 1][SQUARES + 1][];
        for (int i = 0; i <= SQUARES; i++) {
            for (int j = 0; j <= SQUARES; j++) {
                double x = halfWidth * (2.0 * i / SQUARES - 1);
                double y = halfHeight * (2.0 * j / SQUARES - 1);
                grid[i][j] = new double[] {x, y, f.applyAsDouble(x, y)};
            }
        }
        return grid;
    }

    private static void cross(double[][][] grid, double height, List<Segment> segments) {
        for (int i = 0; i < SQUARES; i++) {
            for (int j = 0; j < SQUARES; j++) {
                cross(height, segments, grid[i][j], grid[i + 1][j], grid[i + 1][j + 1]);
                cross(height, segments, grid[i][j], grid[i][j + 1], grid[i + 1][j + 1]);
            }
        }
    }

    private static void cross(double height, List<Segment> segments, double[]... triangle) {
        List<double[]> ends = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            double[] a = triangle[side];
            double[] b = triangle[(side + 1) % 3];
            if (a[2] < height != b[2] < height) {
                double t = (height - a[2]) / (b[2] - a[2]);
                ends.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
            }
        }
        if (ends.size() == 2) {
            segments.add(new Segment(ends.get(0), ends.get(1)));
        }
    }

    private static double[][] points(List<Segment> segments) {
        double[][] points = new double[2][3 * segments.size()];
        for (int s = 0; s < segments.size(); s++) {
            Segment segment = segments.get(s);
            for (int axis = 0; axis < 2; axis++) {
                points[axis][3 * s] = segment.from()[axis];
                points[axis][3 * s + 1] = segment.to()[axis];
                points[axis][3 * s + 2] = axis == 0 ? segment.to()[0] : Double.NaN;
            }
        }
        return points;
    }
}
