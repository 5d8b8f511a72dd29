package dl4jcourse.nn.layer;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;

class FlattenTest extends LayerContract {
    @Override
    Layer layer() {
        return new Flatten();
    }

    @Override
    Matrix x() {
        return Matrix.randn(4, 6, random);
    }

    @Override
    Hand hand() {
        return new Hand(layer(), Matrix.row(1, 2), Matrix.row(1, 2));
    }

    @Override
    String refusal() {
        return "";
    }
}
