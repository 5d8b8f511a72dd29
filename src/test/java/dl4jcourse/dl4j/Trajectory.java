package dl4jcourse.dl4j;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.ParamDiff;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.IUpdater;

/** A random dense network trained by hand and by DL4J, with the same batches. */
final class Trajectory {
    static final int UPDATES = 100;
    /** 56 examples in batches of 8: an epoch has 7 updates. */
    static final int EPOCH = 7;

    final Sequential net;
    final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    final Dataset data;

    Trajectory(int seed) {
        Random random = new Random(seed);
        int hidden = 2 + random.nextInt(7);
        List<Layer> layers = new ArrayList<>(List.of(Linear.random(3, hidden, random), new Relu()));
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            layers.addAll(List.of(Linear.random(hidden, hidden, random), new Relu()));
        }
        layers.add(Linear.random(hidden, 4, random));
        net = Sequential.of(layers);
        int n = 8 * EPOCH;
        data = Dataset.ofClasses(
                Matrix.randn(n, 3, random), random.ints(n, 0, 4).toArray(), 4);
    }

    Dl4jNetwork twin(Optimizer optimizer) {
        return Dl4jNetwork.mirror(net, loss, optimizer, DataType.DOUBLE);
    }

    /** The greatest relative deviation of any parameter array after any update. */
    double deviation(Optimizer byHand, Optimizer inDl4j) {
        return deviation(byHand, twin(inDl4j));
    }

    /** The same network with this updater, set in each layer and left to DL4J. */
    Dl4jNetwork raw(IUpdater updater) {
        var configuration = twin(new Sgd(1)).unwrap().getLayerWiseConfigurations();
        configuration.getConfs().forEach(layer -> ((BaseLayer) layer.getLayer()).setIUpdater(updater));
        Dl4jNetwork network = Dl4jNetwork.wrap(new MultiLayerNetwork(configuration));
        network.copyParams(net.params());
        return network;
    }

    double deviation(Optimizer byHand, Dl4jNetwork dl4j) {
        Trainer trainer = new Trainer(net, loss, byHand);
        Iterator<Dataset> batches = batches();
        double worst = 0;
        for (int i = 0; i < UPDATES; i++) {
            Dataset batch = batches.next();
            trainer.step(batch);
            dl4j.step(batch);
            var report = GradientReport.compare("hand", trainer.net().params(), "DL4J", dl4j.params());
            worst = report.diffs().stream().mapToDouble(ParamDiff::relative).reduce(worst, Math::max);
        }
        return worst;
    }

    /** The greatest relative deviation of loss + penalty from DL4J's score, over some updates. */
    double scoreDeviation(Optimizer optimizer) {
        Trainer trainer = new Trainer(net, loss, optimizer);
        Dl4jNetwork twin = twin(optimizer);
        Iterator<Dataset> batches = batches();
        double worst = 0;
        for (int i = 0; i < 20; i++) {
            Dataset batch = batches.next();
            double penalty = optimizer.penalty(trainer.net().params());
            double hand = net.withParams(trainer.net().params())
                            .backprop(loss, batch.x(), batch.y())
                            .loss()
                    + penalty;
            trainer.step(batch);
            double score = twin.step(batch);
            worst = Math.max(worst, penalty > 0 ? Math.abs(hand - score) / score : Double.NaN);
        }
        return worst;
    }

    Iterator<Dataset> batches() {
        Batches epoch = Batches.inOrder(data, data.x().rows() / EPOCH);
        List<Dataset> all = new ArrayList<>();
        while (all.size() < UPDATES) {
            epoch.forEach(all::add);
        }
        return all.iterator();
    }
}
