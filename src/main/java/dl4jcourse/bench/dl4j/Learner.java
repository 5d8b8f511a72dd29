package dl4jcourse.bench.dl4j;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.train.ConfusionMatrix;
import dl4jcourse.train.History;
import dl4jcourse.train.Trainer;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.CacheMode;
import org.nd4j.linalg.api.buffer.DataType;

/** A network that learns, by hand or by DL4J. */
record Learner(Function<Batches, History> epoch, Function<Dataset, ConfusionMatrix> test) {
    static Learner byHand(Sequential net, Optimizer optimizer) {
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), optimizer);
        return new Learner(batches -> trainer.fit(batches, 1), trainer::evaluate);
    }

    /** As the lectures train it, in float. {@code cached}: what a convolution needs for its way back is kept. */
    static Learner byDl4j(Sequential net, Optimizer optimizer, boolean cached) {
        Dl4jNetwork twin = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy(), optimizer, DataType.FLOAT);
        if (cached) {
            twin.unwrap().setCacheMode(CacheMode.DEVICE);
        }
        return new Learner(batches -> twin.fit(batches, 1), twin::evaluate);
    }

    /** Trains for one epoch. */
    History fit(Batches batches) {
        return epoch.apply(batches);
    }

    ConfusionMatrix evaluate(Dataset data) {
        return test.apply(data);
    }
}
