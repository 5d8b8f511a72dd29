package dl4jcourse.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures, and the bars they are held to, as tables in Markdown. */
record BenchTables(Messages messages) {
    String figures(List<BenchFigure> figures) {
        return messages.get("bench.table.figures") + "\n|---|---|---|---|---|---|\n"
                + figures.stream().map(BenchTables::row).collect(Collectors.joining());
    }

    private static String row(BenchFigure figure) {
        BenchTime median = figure.median();
        return String.format(
                "| %s | %s | %s | %s–%s | %s | %d |%n",
                figure.work(),
                figure.way(),
                milliseconds(median.wall()),
                milliseconds(BenchTime.quantile(figure.rounds(), BenchTime::wall, 0.25)),
                milliseconds(BenchTime.quantile(figure.rounds(), BenchTime::wall, 0.75)),
                milliseconds(median.cpu()),
                figure.rounds().size());
    }

    /** Three digits that count. */
    private static String milliseconds(double seconds) {
        if (Double.isNaN(seconds)) return "–";
        double ms = 1000 * seconds;
        int digits = ms <= 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(ms)));
        return String.format(Locale.ROOT, "%." + digits + "f", ms);
    }

    String bars(List<BenchFigure> figures) {
        return messages.get("bench.table.bars") + "\n|---|---|---|---|---|---|\n"
                + BenchBar.ALL.stream().map(bar -> row(bar, figures)).collect(Collectors.joining());
    }

    private String row(BenchBar bar, List<BenchFigure> figures) {
        return bar.judge(figures)
                .map(this::row)
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "| %s: %s / %s | | | | ≤ %s | %s |%n",
                        bar.work(),
                        bar.way(),
                        bar.peers().get(0),
                        bar.limit(),
                        messages.get("bench.verdict.missing")));
    }

    private String row(BenchBar.Result result) {
        BenchBar bar = result.bar();
        BenchRatio ratio = result.ratio();
        return String.format(
                Locale.ROOT,
                "| %s: %s / %s | %s | %s / %s | %.3f (%.3f–%.3f) | ≤ %s | %s |%n",
                bar.work(),
                bar.way(),
                result.peer().way(),
                messages.get(bar.cpu() ? "bench.clock.cpu" : "bench.clock.wall"),
                milliseconds(bar.seconds(result.figure().median())),
                milliseconds(bar.seconds(result.peer().median())),
                ratio.value(),
                ratio.low(),
                ratio.high(),
                bar.limit(),
                messages.get("bench.verdict." + result.verdict().name().toLowerCase(Locale.ROOT)));
    }
}
