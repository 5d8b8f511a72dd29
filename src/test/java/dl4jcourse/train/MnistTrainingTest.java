package dl4jcourse.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.data.Mnist;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lecture's numbers, on the real digits where they are; lecture 09 itself trains the five epochs. */
class MnistTrainingTest {
    private final Mnist mnist = Mnist.load();
    private final Random random = new Random(1);
    private final Sequential net = Sequential.of(
            Linear.random(784, 128, random),
            new Relu(),
            Linear.random(128, 64, random),
            new Relu(),
            Linear.random(64, 10, random));
    private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();

    @Test
    void firstGradientsAndAHundredStepsAreEqual() {
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, loss);
        Trainer trainer = new Trainer(net, loss, new Sgd(0.1));
        Dataset first = mnist.train().take(64);
        var hand = net.backprop(loss, first.x(), first.y()).gradients();
        var report = GradientReport.compare("hand", hand, "DL4J", twin.gradients(first.x(), first.y()));
        assertTrue(report.pass(), report::toString);
        for (Dataset batch : Batches.inOrder(mnist.train().take(6400), 64)) {
            trainer.step(batch);
            twin.step(batch);
        }
        report = GradientReport.compare("hand", trainer.net().params(), "DL4J", twin.params(), 1e-9);
        assertTrue(report.pass(), report::toString);
    }

    @Test
    void oneEpochReaches92Percent() {
        Trainer trainer = new Trainer(net, loss, new Sgd(0.1));
        Batches batches = Batches.shuffled(mnist.train(), 64, random);
        assertEquals(938, batches.count());
        trainer.fit(batches, 1);
        assertTrue(trainer.evaluate(mnist.test()).accuracy() > 0.92);
    }
}
