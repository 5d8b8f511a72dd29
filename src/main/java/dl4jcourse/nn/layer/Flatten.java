package dl4jcourse.nn.layer;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;

/**
 * From images to features. Nothing to do: in this course an image is flat already, [C·H·W] in a row. It stands where
 * PyTorch has {@code nn.Flatten} and DL4J a {@code CnnToFeedForwardPreProcessor}.
 */
public record Flatten() implements Layer {
    @Override
    public Forward forward(Matrix x, Mode mode) {
        // y = x
        return new Forward(x, Backward::new);
    }

    @Override
    public String toString() {
        return "Flatten";
    }
}
