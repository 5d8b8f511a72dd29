package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.cli.BenchBar.Verdict;
import dl4jcourse.ipynb.Language;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BenchBarTest {
    private static final BenchBar BAR = new BenchBar("MNIST epoch", "hand", List.of("DL4J", "raw"), false, 1.0);

    private static BenchFigure figure(String way, int updates, int batch, double... seconds) {
        List<BenchTime> rounds =
                DoubleStream.of(seconds).mapToObj(s -> new BenchTime(s, 2 * s)).toList();
        return new BenchFigure("MNIST epoch", way, updates, batch, rounds);
    }

    private static Optional<Verdict> verdict(BenchFigure... figures) {
        return BAR.judge(List.of(figures)).map(BenchBar.Result::verdict);
    }

    @Test
    void comparesMedians() {
        BenchFigure hand = figure("hand", 938, 64, 1, 1, 9);
        assertEquals(Optional.of(Verdict.MET), verdict(hand, figure("DL4J", 938, 64, 1, 2, 1)));
        assertEquals(Optional.of(Verdict.NOT_MET), verdict(hand, figure("DL4J", 938, 64, 0.9, 0.9, 9)));
        assertEquals(Optional.empty(), verdict(hand, figure("PyTorch", 938, 64, 1)));
    }

    @Test
    void thePeerAtItsBestSettingCounts() {
        BenchFigure hand = figure("hand", 938, 64, 1);
        assertEquals(
                Optional.of(Verdict.NOT_MET), verdict(hand, figure("DL4J", 938, 64, 2), figure("raw", 938, 64, 0.5)));
    }

    @Test
    void otherWorkIsVoid() {
        BenchFigure hand = figure("hand", 938, 64, 1);
        assertEquals(Optional.of(Verdict.VOID), verdict(hand, figure("DL4J", 469, 128, 2)));
        assertEquals(Optional.of(Verdict.VOID), verdict(figure("hand", 100, 64, 1), figure("DL4J", 938, 64, 2)));
        assertEquals(Optional.of(Verdict.VOID), verdict(hand, figure("DL4J", 938, 60, 2)));
        assertEquals(Optional.of(Verdict.MET_UNCOUNTED), verdict(hand, figure("DL4J", 0, 0, 2)));
    }

    /** The medians' ratio is below the bar, the upper end of its interval above. */
    @Test
    void ofCpuTimeTheUpperEndCounts() {
        BenchBar cpu = new BenchBar("MNIST epoch", "hand", List.of("DL4J"), true, 1.05);
        BenchFigure unsteady = figure("hand", 938, 64, 1, 1, 1, 2, 2);
        BenchFigure peer = figure("DL4J", 938, 64, 1, 1, 1, 1, 1);
        BenchBar.Result result = cpu.judge(List.of(unsteady, peer)).orElseThrow();
        assertEquals(1, result.ratio().value());
        assertEquals(Verdict.NOT_MET, result.verdict());
        BenchFigure steady = figure(
                "hand",
                938,
                64,
                Collections.nCopies(5, 1.0).stream().mapToDouble(s -> s).toArray());
        assertEquals(Verdict.MET, cpu.judge(List.of(steady, peer)).orElseThrow().verdict());
    }

    /** A slow round disturbs both sides. */
    @Test
    void roundsAreDrawnInPairs() {
        List<BenchTime> figure = figure("hand", 938, 64, 2, 4, 8, 16).rounds();
        List<BenchTime> peer = figure("DL4J", 938, 64, 1, 2, 4, 8).rounds();
        assertEquals(new BenchRatio(2, 2, 2), BenchRatio.of(figure, peer, BenchTime::wall));
        BenchRatio mixed =
                BenchRatio.of(figure, figure("DL4J", 938, 64, 8, 4, 2, 1).rounds(), BenchTime::wall);
        assertTrue(mixed.low() < mixed.value() && mixed.value() < mixed.high(), mixed::toString);
    }

    @Test
    void theTableSaysWhatIsMissing() {
        String table = new BenchTables(new Messages(Language.EN))
                .bars(List.of(figure("hand", 938, 64, 1), figure("DL4J", 938, 64, 2)));
        assertTrue(
                table.contains("| MNIST epoch: hand / DL4J | wall | 1000 / 2000 | 0.500 (0.500–0.500) | ≤ 1.0 | met |"),
                table);
        assertTrue(table.contains("| MNIST epoch: hand / PyTorch tuned | | | | ≤ 1.2 | not measured |"), table);
    }
}
