package dl4jcourse.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How slow a way may be beside another one.
 *
 * @param cpu whether CPU time is compared, and the upper end of the interval counts; else wall time and the medians' ratio
 * @param peers the ways to compare with: the fastest of them that was measured
 */
record BenchBar(String work, String way, List<String> peers, boolean cpu, double limit) {
    private static final String[] DL4J_SETTINGS = {"DL4J", "DL4J, all cores", "DL4J, CacheMode.DEVICE"};

    static final List<BenchBar> ALL = List.of(
            new BenchBar("MNIST epoch in one JVM", "DL4J", List.of("raw DL4J"), true, 1.05),
            wall("MNIST program", "DL4J", 0.40, "PyTorch, lecture"),
            wall("MNIST epoch", "DL4J", 2.5, "PyTorch tuned"),
            wall("MNIST epoch", "DL4J", 2.0, "DJL"),
            wall("MNIST epoch", "hand", 1.0, "DL4J"),
            wall("MNIST epoch", "hand", 1.2, "PyTorch tuned"),
            wall("MNIST epoch", "hand", 2.0, "NumPy float64"),
            wall("LeNet epoch", "hand", 0.25, DL4J_SETTINGS),
            wall("LeNet epoch", "hand", 2.0, "PyTorch"),
            wall("AND program", "hand", 0.05, "PyTorch"),
            wall("AND program", "DL4J", 1.5, "PyTorch"),
            wall("AND step", "hand", 0.02, "DL4J"));

    private static BenchBar wall(String work, String way, double limit, String... peers) {
        return new BenchBar(work, way, List.of(peers), false, limit);
    }

    /** What became of the bar. */
    enum Verdict {
        MET,
        NOT_MET,
        /** Met, but nobody counted the updates of one side. */
        MET_UNCOUNTED,
        /** Other work than 938 updates an epoch with batch 64. */
        VOID
    }

    /** Figure and peer side by side. */
    record Result(BenchBar bar, BenchFigure figure, BenchFigure peer, BenchRatio ratio, Verdict verdict) {}

    /** Nothing if one of the two was not measured. */
    Optional<Result> judge(List<BenchFigure> figures) {
        Optional<BenchFigure> own =
                figures.stream().filter(f -> f.is(work, way)).findFirst();
        return own.flatMap(figure -> fastest(figures).map(peer -> result(figure, peer)));
    }

    private Optional<BenchFigure> fastest(List<BenchFigure> figures) {
        return peers.stream()
                .flatMap(peer -> figures.stream().filter(f -> f.is(work, peer)))
                .min(Comparator.comparingDouble(f -> seconds(f.median())));
    }

    double seconds(BenchTime time) {
        return cpu ? time.cpu() : time.wall();
    }

    private Result result(BenchFigure figure, BenchFigure peer) {
        BenchRatio ratio = BenchRatio.of(figure.rounds(), peer.rounds(), this::seconds);
        boolean met = (cpu ? ratio.high() : ratio.value()) <= limit;
        return new Result(this, figure, peer, ratio, verdict(met, figure, peer));
    }

    private Verdict verdict(boolean met, BenchFigure figure, BenchFigure peer) {
        if (Stream.of(figure, peer).anyMatch(this::isOtherWork)) return Verdict.VOID;
        boolean uncounted = counts() && (figure.updates() == 0 || peer.updates() == 0);
        if (met) return uncounted ? Verdict.MET_UNCOUNTED : Verdict.MET;
        return Verdict.NOT_MET;
    }

    private boolean counts() {
        return !work.startsWith("AND");
    }

    private boolean isOtherWork(BenchFigure figure) {
        return counts() && figure.updates() != 0 && (figure.updates() != 938 || figure.batch() != 64);
    }
}
