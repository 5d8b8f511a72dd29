package dl4jcourse.dl4j.mutants;

import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Window;
import dl4jcourse.nn.layer.AvgPool2d;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Conv2d;
import dl4jcourse.nn.layer.Dropout;
import dl4jcourse.nn.layer.Flatten;
import dl4jcourse.nn.layer.Identity;
import dl4jcourse.nn.layer.LeakyRelu;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.MaxPool2d;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Softmax;
import dl4jcourse.nn.layer.StepFunction;
import dl4jcourse.nn.layer.Tanh;
import java.util.List;
import java.util.Random;

/** Every layer of the course once, with parameters and an input that hide no mistake: no zeros, no ones, no symmetry. */
final class LayerSamples {
    /** A layer and a batch for it. */
    record Sample(Layer layer, Matrix x) {
        String name() {
            return layer.getClass().getSimpleName();
        }
    }

    static final int BATCH = 5;
    private static final ImageShape IMAGE = new ImageShape(2, 4, 4);

    private LayerSamples() {}

    static List<Sample> all() {
        Random r = new Random(8);
        Matrix features = Matrix.randn(BATCH, 4, r);
        Matrix images = Matrix.randn(BATCH, IMAGE.size(), r);
        Matrix mask = Matrix.of(1, 4, (i, j) -> j == 2 ? 0 : 1);
        Conv2d conv = new Conv2d(IMAGE, Window.square(3), Matrix.randn(3, 18, r), Matrix.randn(1, 3, r));
        BatchNorm norm = new BatchNorm(
                1, Matrix.row(0.5, 2, -1, 3), Matrix.row(1, -2, 0.3, 0.7), Matrix.zeros(1, 4), Matrix.ones(1, 4));
        return List.of(
                new Sample(Linear.random(4, 3, r), features),
                new Sample(conv, images),
                new Sample(norm, features),
                new Sample(new MaxPool2d(IMAGE, Window.tiles(2)), images),
                new Sample(new AvgPool2d(IMAGE, Window.tiles(2)), images),
                new Sample(Dropout.fixed(0.5, mask), features),
                new Sample(new Flatten(), images),
                new Sample(new Identity(), features),
                new Sample(new Relu(), features),
                new Sample(new LeakyRelu(1.0 / 128), features),
                new Sample(new Sigmoid(), features),
                new Sample(new Softmax(), features),
                new Sample(new StepFunction(), features),
                new Sample(new Tanh(), features));
    }
}
