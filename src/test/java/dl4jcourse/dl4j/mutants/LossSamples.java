package dl4jcourse.dl4j.mutants;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Loss;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Softmax;
import dl4jcourse.nn.loss.BinaryCrossEntropy;
import dl4jcourse.nn.loss.CrossEntropy;
import dl4jcourse.nn.loss.HalfSquaredError;
import dl4jcourse.nn.loss.MeanSquaredError;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every loss of the course once, with targets, and with the network that makes predictions for it. */
final class LossSamples {
    /** A loss, the layers before it, their input, and targets. */
    record Sample(Loss loss, List<Layer> layers, Matrix x, Matrix y) {
        String name() {
            return loss.getClass().getSimpleName();
        }
    }

    private LossSamples() {}

    static List<Sample> all() {
        Random r = new Random(9);
        Matrix x = Matrix.randn(LayerSamples.BATCH, 4, r);
        List<Layer> logits = List.of(Linear.random(4, 3, r));
        List<Layer> probabilities = new ArrayList<>(logits);
        probabilities.add(new Softmax());
        Matrix numbers = Matrix.randn(LayerSamples.BATCH, 3, r);
        Matrix bits = Matrix.of(LayerSamples.BATCH, 3, (i, j) -> (i + i * j) % 2);
        Matrix oneHot = Matrix.of(LayerSamples.BATCH, 3, (i, j) -> i * i % 3 == j ? 1 : 0);
        return List.of(
                new Sample(new HalfSquaredError(), logits, x, numbers),
                new Sample(new MeanSquaredError(), logits, x, numbers),
                new Sample(new BinaryCrossEntropy(), logits, x, bits),
                new Sample(new SoftmaxCrossEntropy(), logits, x, oneHot),
                new Sample(new CrossEntropy(), probabilities, x, oneHot));
    }
}
