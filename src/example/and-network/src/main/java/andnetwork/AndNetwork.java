package andnetwork;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Bits;
import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Tanh;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.util.Random;

/** Learns the gate AND by hand, and has DL4J compute the gradients of the trained network too. */
public final class AndNetwork {
    private AndNetwork() {}

    /** Prints what was learned and how the gradients compare; exit code 1 if they differ. */
    public static void main(String[] args) {
        Random random = new Random(1);
        Dataset and = Bits.twoClasses(Bits.AND.table()); // x [4×2], y [4×2] one-hot
        var loss = new SoftmaxCrossEntropy();
        var start = Sequential.of(Linear.random(2, 4, random), new Tanh(), Linear.random(4, 2, random));

        var trainer = new Trainer(start, loss, new Sgd(0.5));
        trainer.fit(Batches.inOrder(and, 4), 200);
        System.out.println("accuracy by hand: " + trainer.measure(and).accuracy());

        var hand = trainer.net().backprop(loss, and.x(), and.y()).gradients();
        var dl4j = Dl4jNetwork.mirror(trainer.net(), loss).gradients(and.x(), and.y());
        var report = GradientReport.compare("hand", hand, "DL4J", dl4j);
        System.out.println(report);
        System.exit(report.pass() ? 0 : 1);
    }
}
