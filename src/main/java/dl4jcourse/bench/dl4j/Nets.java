package dl4jcourse.bench.dl4j;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.init.Init;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import java.util.Random;

/** The networks of lectures 03, 09 and 10. */
final class Nets {
    private Nets() {}

    static Sequential and(Random random) {
        return Sequential.of(Linear.random(2, 2, random), new Sigmoid(), Linear.random(2, 1, random), new Sigmoid());
    }

    static Sequential mnist(Random random) {
        return Sequential.of(
                Linear.random(784, 128, random),
                new Relu(),
                Linear.random(128, 64, random),
                new Relu(),
                Linear.random(64, 10, random));
    }

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
}
