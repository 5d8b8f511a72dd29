package dl4jcourse.cli;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long something took, in seconds.
 *
 * @param wall on the wall, which also depends on what else the machine does
 * @param cpu of all threads of the process, or NaN where it is not known
 */
record BenchTime(double wall, double cpu) {
    BenchTime minus(BenchTime earlier) {
        return new BenchTime(wall - earlier.wall, cpu - earlier.cpu);
    }

    static BenchTime median(List<BenchTime> times) {
        return new BenchTime(quantile(times, BenchTime::wall, 0.5), quantile(times, BenchTime::cpu, 0.5));
    }

    /** Between two numbers, the line that joins them; NaN if one of them is. */
    static double quantile(List<BenchTime> times, ToDoubleFunction<BenchTime> clock, double q) {
        double[] sorted = times.stream().mapToDouble(clock).sorted().toArray();
        double place = q * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double last = sorted[sorted.length - 1]; // NaN comes last
        return Double.isNaN(last) ? last : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
