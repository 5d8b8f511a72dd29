package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Tanh;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Adam;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.RmsProp;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A training gives the same bits on every JDK and on every run: the checksums were taken once and hold everywhere. */
class SameBitsTest {
    private final Random random = new Random(7);
    private final Dataset digits =
            Dataset.ofClasses(Matrix.rand(40, 64, random), random.ints(40, 0, 3).toArray(), 3);

    private String bits(Sequential net, Loss loss, Optimizer optimizer) throws Exception {
        Trainer trainer = new Trainer(net, loss, optimizer);
        trainer.fit(Batches.shuffled(digits, 8, new Random(1)), 5);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Matrix p : trainer.net().params().values()) {
            for (double v : p.toFlatArray()) {
                digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(v).array());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private Sequential images(int seed) {
        Random weights = new Random(seed);
        ImageShape in = new ImageShape(1, 8, 8);
        Conv2d conv = Conv2d.of(in, 2, Window.square(3), Init.heNormal(), weights);
        MaxPool2d pool = new MaxPool2d(conv.out(), Window.tiles(2));
        return Sequential.of(
                conv,
                BatchNorm.of(conv.out()),
                new Relu(),
                pool,
                new Flatten(),
                new Dropout(0.2),
                Linear.random(pool.out().size(), 3, weights));
    }

    @Test
    void convolutionBatchNormAndDropout() throws Exception {
        assertEquals("2e674edf4a4a338e", bits(images(3), new SoftmaxCrossEntropy(), new Adam(0.01)));
    }

    @Test
    void smoothActivations() throws Exception {
        Random weights = new Random(3);
        Sequential net = Sequential.of(
                Linear.random(64, 10, weights),
                new Tanh(),
                Linear.random(10, 6, weights),
                new Sigmoid(),
                Linear.random(6, 3, weights));
        assertEquals("224da22e6592d7ff", bits(net, new BinaryCrossEntropy(), new RmsProp(0.01)));
    }

    @Test
    void otherWeightsGiveOtherBits() throws Exception {
        assertNotEquals("2e674edf4a4a338e", bits(images(4), new SoftmaxCrossEntropy(), new Adam(0.01)));
    }
}
