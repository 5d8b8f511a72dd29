package dl4jcourse.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much CPU time one way needs for one work.
 *
 * @param work what was done
 * @param way who did it
 * @param seconds the CPU seconds of each round
 */
record BenchFigure(String work, String way, List<Double> seconds) {
    /** A line that the benchmark's JVM prints: figure, work, way, seconds, with tabs between. */
    static Optional<BenchFigure> parse(String line) {
        String[] parts = line.split("\t");
        if (parts.length < 4 || !parts[0].equals("figure")) return Optional.empty();
        List<Double> seconds = Arrays.stream(parts).skip(3).map(Double::valueOf).toList();
        return Optional.of(new BenchFigure(parts[1], parts[2], seconds));
    }

    double quantile(double q) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.round(q * (sorted.size() - 1)));
    }

    double mean() {
        return seconds.stream().mapToDouble(s -> s).average().orElse(Double.NaN);
    }

    /** All figures in Markdown, each beside the first of the same work. */
    static String table(List<BenchFigure> figures) {
        return "| work | way | CPU ms, mean | median | quartiles | / first |\n|---|---|---|---|---|---|\n"
                + figures.stream().map(figure -> figure.row(figures)).collect(Collectors.joining());
    }

    private String row(List<BenchFigure> all) {
        BenchFigure first =
                all.stream().filter(f -> f.work.equals(work)).findFirst().orElse(this);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.4g | %.4g | %.4g–%.4g | %.3f |%n",
                work,
                way,
                1000 * mean(),
                1000 * quantile(0.5),
                1000 * quantile(0.25),
                1000 * quantile(0.75),
                mean() / first.mean());
    }
}
