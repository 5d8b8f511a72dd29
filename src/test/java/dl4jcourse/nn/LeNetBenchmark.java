package dl4jcourse.nn;

import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.Random;

/** How long one gradient of LeNet takes: a program to run by hand, not a test. */
final class LeNetBenchmark {
    private LeNetBenchmark() {}

    static Sequential leNet(Random random) {
        Init he = Init.heNormal();
        Conv2d first = Conv2d.of(new ImageShape(1, 28, 28), 6, Window.square(5), he, random);
        MaxPool2d pool1 = new MaxPool2d(first.out(), Window.tiles(2));
        Conv2d second = Conv2d.of(pool1.out(), 16, Window.square(5), he, random);
        MaxPool2d pool2 = new MaxPool2d(second.out(), Window.tiles(2));
        return Sequential.of(
                first,
                new Relu(),
                pool1,
                second,
                new Relu(),
                pool2,
                new Flatten(),
                Linear.of(pool2.out().size(), 120, he, random),
                new Relu(),
                Linear.of(120, 10, he, random));
    }

    public static void main(String[] args) {
        Random random = new Random(1);
        Sequential net = leNet(random);
        Matrix x = Matrix.rand(64, 784, random);
        Matrix y = Matrix.of(64, 10, (i, j) -> i % 10 == j ? 1 : 0);
        for (int round = 0; round < 8; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                net.backprop(new SoftmaxCrossEntropy(), x, y);
            }
            System.out.printf("%.1f ms a gradient of 64 images%n", (System.nanoTime() - start) / 50e6);
        }
    }
}
