package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.ParamDiff;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradients of 200 random networks, by hand and by DL4J. */
class RandomNetworksTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradientsAreEqual(int seed) {
        var c = RandomNetworks.of(seed);
        Dl4jNetwork twin = Dl4jNetwork.mirror(c.net(), c.loss());
        var pass = c.net().backprop(c.loss(), c.x(), c.y());
        Exactness exactness = Exactness.of(c.net());
        var report = GradientReport.compare(
                "hand", pass.gradients(), "DL4J", twin.gradients(c.x(), c.y()), exactness.tolerance());
        List<ParamDiff> told = report.diffs().stream()
                .filter(d -> !isRounding(d, report, exactness))
                .toList();
        assertTrue(told.stream().allMatch(ParamDiff::pass), () -> c + "\n" + report);
        assertEquals(pass.loss(), twin.loss(c.x(), c.y()), exactness.tolerance() * Math.abs(pass.loss()));
    }

    /**
     * Whether two arrays differ by rounding alone, measured by the greatest gradient of the network: where the true gradient
     * is 0, both sides give noise. So it is for a bias before BatchNorm, which takes away what the bias adds.
     */
    private static boolean isRounding(ParamDiff diff, GradientReport report, Exactness exactness) {
        double greatest =
                report.diffs().stream().mapToDouble(ParamDiff::scale).max().orElse(0);
        return !diff.pass() && diff.difference() <= exactness.tolerance() / 100 * greatest;
    }
}
