package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Dataset;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Data-parallel training (lecture 11): the mean of the shards' gradients is the big batch's gradient. */
class ShardsTest {
    private final Random random = new Random(5);
    private final Sequential net =
            Sequential.of(Linear.random(6, 12, random), new Relu(), Linear.random(12, 3, random));
    private final Dataset big =
            Dataset.ofClasses(Matrix.randn(64, 6, random), random.ints(64, 0, 3).toArray(), 3);

    private static Map<String, Matrix> gradients(Sequential net, Dataset batch) {
        return net.backprop(new SoftmaxCrossEntropy(), batch.x(), batch.y()).gradients();
    }

    /** Σ wₛ gₛ over the shards between these bounds; the weight of a shard is told its size. */
    private Map<String, Matrix> combined(Sequential net, Weight weight, int... bounds) {
        Map<String, Matrix> sum = new LinkedHashMap<>();
        for (int s = 1; s < bounds.length; s++) {
            Dataset shard = big.rows(bounds[s - 1], bounds[s]);
            gradients(net, shard).forEach((key, g) -> sum.merge(key, g.mul(weight.of(shard.size())), Matrix::add));
        }
        return sum;
    }

    private interface Weight {
        double of(int size);
    }

    private boolean equalsTheBigBatch(Sequential net, Map<String, Matrix> combined) {
        return GradientReport.compare("big batch", gradients(net, big), "shards", combined, 1e-13)
                .pass();
    }

    @Test
    void theMeanOfEqualShardsIsTheBigBatch() {
        assertTrue(equalsTheBigBatch(net, combined(net, size -> 1 / 4.0, 0, 16, 32, 48, 64)));
    }

    @Test
    void unequalShardsCountByTheirSize() {
        assertTrue(equalsTheBigBatch(net, combined(net, size -> size / 64.0, 0, 10, 40, 64)));
    }

    @Test
    void mistakesAreNoticed() {
        assertFalse(equalsTheBigBatch(net, combined(net, size -> 1, 0, 16, 32, 48, 64)), "the sum");
        assertFalse(equalsTheBigBatch(net, combined(net, size -> 1 / 3.0, 0, 10, 40, 64)), "sizes forgotten");
        assertFalse(equalsTheBigBatch(net, combined(net, size -> 1 / 4.0, 0, 16, 32, 48, 63)), "an example lost");
    }

    /** Its mean and variance are the shard's, not the big batch's. */
    @Test
    void withBatchNormItDoesNotHold() {
        Sequential normed = Sequential.of(Linear.random(6, 12, random), BatchNorm.of(12), Linear.random(12, 3, random));
        assertFalse(equalsTheBigBatch(normed, combined(normed, size -> 1 / 4.0, 0, 16, 32, 48, 64)));
    }
}
