package dl4jcourse.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long one way needs for one work.
 *
 * @param work what was done
 * @param way who did it
 * @param updates how many updates were counted in an epoch; 0 when nobody counted
 * @param batch the examples of an update; 0 when nobody counted
 * @param rounds the time of each round
 */
record BenchFigure(String work, String way, int updates, int batch, List<BenchTime> rounds) {
    /** A line that the benchmark's JVM prints: figure, work, way, updates and batch, then wall and CPU, tabs between. */
    static Optional<BenchFigure> parse(String line) {
        String[] parts = line.split("\t");
        if (parts.length < 5 || !parts[0].equals("figure")) return Optional.empty();
        String[] counts = parts[3].split(" ");
        List<BenchTime> rounds =
                Arrays.stream(parts).skip(4).map(BenchFigure::time).toList();
        return Optional.of(
                new BenchFigure(parts[1], parts[2], Integer.parseInt(counts[0]), Integer.parseInt(counts[1]), rounds));
    }

    private static BenchTime time(String wallAndCpu) {
        String[] parts = wallAndCpu.split(" ");
        return new BenchTime(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    boolean is(String otherWork, String otherWay) {
        return work.equals(otherWork) && way.equals(otherWay);
    }

    /** The same with the rounds of another one behind its own. */
    BenchFigure plus(BenchFigure other) {
        List<BenchTime> all =
                Stream.concat(rounds.stream(), other.rounds.stream()).toList();
        return new BenchFigure(work, way, updates, batch, all);
    }

    BenchTime median() {
        return BenchTime.median(rounds);
    }
}
