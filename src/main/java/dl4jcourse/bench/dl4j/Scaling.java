package dl4jcourse.bench.dl4j;

import dl4jcourse.data.Dataset;
import dl4jcourse.dl4j.Dl4jNetwork;
import dl4jcourse.dl4j.Ndarrays;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import dl4jcourse.optim.Sgd;
import dl4jcourse.train.Trainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How long a training step takes when the batch, the width or the depth grows: 784 – width – … – 10 with ReLU on random
 * pixels, as in lecture 11. {@code scaling.py} measures PyTorch alike.
 */
public final class Scaling {
    private static final double WARM_UP = 0.3;
    private static final double SAMPLE = 0.05;
    private static final int SAMPLES = 5;

    private Scaling() {}

    /**
     * Arguments: {@code hand} or {@code dl4j}, then points such as {@code batch:64:128:1}: the curve, batch, width, and number of
     * hidden layers. Prints a line for each: point, the argument, seconds a step.
     */
    public static void main(String[] args) {
        for (String point : Arrays.asList(args).subList(1, args.length)) {
            String[] parts = point.split(":");
            int batch = Integer.parseInt(parts[1]);
            Sequential net = net(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
            Runnable step = args[0].equals("hand") ? byHand(net, batch) : byDl4j(net, batch);
            System.out.println("point\t" + point + "\t" + seconds(step));
        }
    }

    private static Sequential net(int width, int depth) {
        Random random = new Random(1);
        List<Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < depth; layer++) {
            layers.add(Linear.random(layer == 0 ? 784 : width, width, random));
            layers.add(new Relu());
        }
        layers.add(Linear.random(width, 10, random));
        return Sequential.of(layers.toArray(Layer[]::new));
    }

    private static Dataset data(int batch) {
        return new Dataset(Matrix.rand(batch, 784, new Random(2)), Matrix.of(batch, 10, (n, k) -> n % 10 == k ? 1 : 0));
    }

    private static Runnable byHand(Sequential net, int batch) {
        Trainer trainer = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.01));
        Dataset data = data(batch);
        return () -> trainer.step(data);
    }

    private static Runnable byDl4j(Sequential net, int batch) {
        MultiLayerNetwork twin = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy(), new Sgd(0.01), DataType.FLOAT)
                .unwrap();
        Dataset data = data(batch);
        INDArray x = Ndarrays.of(data.x(), DataType.FLOAT);
        INDArray y = Ndarrays.of(data.y(), DataType.FLOAT);
        return () -> twin.fit(x, y);
    }

    /** The median of some samples, each of as many steps as fill it. */
    private static double seconds(Runnable step) {
        sample(step, WARM_UP);
        double[] samples = new double[SAMPLES];
        Arrays.setAll(samples, i -> sample(step, SAMPLE));
        Arrays.sort(samples);
        return samples[SAMPLES / 2];
    }

    private static double sample(Runnable step, double atLeast) {
        long start = System.nanoTime();
        for (int steps = 1; ; steps++) {
            step.run();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (seconds >= atLeast) {
                return seconds / steps;
            }
        }
    }
}
