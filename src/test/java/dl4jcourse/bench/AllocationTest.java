package dl4jcourse.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.Ndarrays;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Patches;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.deeplearning4j.datasets.iterator.ExistingDataSetIterator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;

/** An update makes only so many bytes of garbage: a copy too many in the path of the data is noticed without a clock. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int UPDATES = 20;
    private static final int BATCH = 64;

    private final Random random = new Random(1);
    private final Dataset data = Dataset.ofClasses(
            Matrix.rand(UPDATES * BATCH, 784, random),
            random.ints(UPDATES * BATCH, 0, 10).toArray(),
            10);
    private final Sequential net =
            Sequential.of(Linear.random(784, 32, random), new Relu(), Linear.random(32, 10, random));
    private final Trainer hand = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.1));
    private final Dl4jNetwork helper = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy(), new Sgd(0.1), DataType.FLOAT);

    /**
     * The bytes allocated for an update, after an epoch that loads classes and copies the data; the least of three
     * epochs, since the JVM may load something late.
     */
    private long bytes(Consumer<Batches> epoch) {
        Batches batches = Batches.inOrder(data, BATCH);
        epoch.accept(batches);
        return LongStream.generate(() -> bytesOf(() -> epoch.accept(batches)))
                        .limit(3)
                        .min()
                        .orElseThrow()
                / UPDATES;
    }

    private static long bytesOf(Runnable work) {
        Map<Long, Long> before = allocated();
        work.run();
        return allocated().entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    /** By each thread: large loops are shared among cores. */
    private static Map<Long, Long> allocated() {
        return LongStream.of(THREADS.getAllThreadIds())
                .boxed()
                .collect(Collectors.toMap(id -> id, THREADS::getThreadAllocatedBytes));
    }

    /** Large are only dWᵀ, the new W, and Xᵀ; no transpose of W or dW. */
    private static boolean handIsLean(long bytes) {
        long weights = 784 * 32 * Double.BYTES;
        long batch = 784 * BATCH * Double.BYTES;
        return bytes < 3 * weights + 3 * batch / 2;
    }

    /** Next to what DL4J allocates with batches prepared by hand: what it takes to name 64 examples, and no batch. */
    private boolean helperIsLean(long bytes) {
        List<DataSet> prepared = new ArrayList<>();
        for (Dataset batch : Batches.inOrder(data, BATCH)) {
            prepared.add(new DataSet(Ndarrays.of(batch.x(), DataType.FLOAT), Ndarrays.of(batch.y(), DataType.FLOAT)));
        }
        long raw = bytes(batches -> helper.unwrap().fit(new ExistingDataSetIterator(prepared)));
        return bytes < raw + 784 * BATCH * Float.BYTES / 4;
    }

    private static final int IMAGES = 640;
    /** The bytes that the patches of all images take. */
    private static final long PATCHES = 25L * 24 * 24 * IMAGES * Double.BYTES;

    private final Matrix images = data.x().rows(0, IMAGES);
    private final Conv2d convolution =
            Conv2d.of(new ImageShape(1, 28, 28), 1, Window.square(5), Init.heNormal(), random);

    /** What comes out, several times, and the patches of two images for each core. */
    private static boolean fewPatches(long bytes) {
        int cores = Runtime.getRuntime().availableProcessors();
        return bytes < PATCHES / 2 + 2 * cores * PATCHES / IMAGES;
    }

    @Test
    void convolutionHasPatchesOfFewImagesAtATime() {
        convolution.forward(images, Mode.EVALUATE);
        long bytes = bytesOf(() -> convolution.forward(images, Mode.EVALUATE));
        assertTrue(fewPatches(bytes), "bytes of a pass: " + bytes);
        assertFalse(fewPatches(bytesOf(() -> new Patches(convolution.in(), convolution.window()).of(images))));
    }

    @Test
    void byHand() {
        long bytes = bytes(batches -> hand.fit(batches, 1));
        assertTrue(handIsLean(bytes), "bytes an update: " + bytes);
    }

    @Test
    void throughDl4j() {
        long bytes = bytes(batches -> helper.fit(batches, 1));
        assertTrue(helperIsLean(bytes), "bytes an update: " + bytes);
    }

    @Test
    void oneCopyOfABatchTooManyIsNoticed() {
        assertFalse(handIsLean(bytes(batches -> {
            for (Dataset batch : batches) {
                Matrix copy = Matrix.of(Matrix.of(batch.x().toArray()).toArray());
                hand.step(new Dataset(copy, batch.y()));
            }
        })));
        assertFalse(handIsLean(bytes(batches -> {
            hand.fit(batches, 1);
            for (int update = 0; update < UPDATES; update++) {
                Matrix.of(hand.net().params().get("0_W").toArray());
            }
        })));
        assertFalse(helperIsLean(bytes(batches -> {
            for (Dataset batch : batches) {
                helper.step(batch);
            }
        })));
    }
}
