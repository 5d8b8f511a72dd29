package dl4jcourse.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The ratio of two medians, and the interval that holds it in 95 of 100 cases, by bootstrap: rounds are drawn again and again,
 * each with both its times, since what disturbs a round disturbs both.
 */
record BenchRatio(double value, double low, double high) {
    private static final int DRAWS = 10_000;

    static BenchRatio of(List<BenchTime> figure, List<BenchTime> peer, ToDoubleFunction<BenchTime> clock) {
        int rounds = Math.min(figure.size(), peer.size());
        Random random = new Random(1);
        double[] drawn = new double[DRAWS];
        Arrays.setAll(drawn, i -> {
            int[] some = random.ints(rounds, 0, rounds).toArray();
            return median(figure, some, clock) / median(peer, some, clock);
        });
        Arrays.sort(drawn);
        int[] all = IntStream.range(0, rounds).toArray();
        double ratio = median(figure, all, clock) / median(peer, all, clock);
        return new BenchRatio(ratio, drawn[(int) (0.025 * DRAWS)], drawn[(int) (0.975 * DRAWS) - 1]);
    }

    private static double median(List<BenchTime> times, int[] some, ToDoubleFunction<BenchTime> clock) {
        return BenchTime.quantile(Arrays.stream(some).mapToObj(times::get).toList(), clock, 0.5);
    }
}
