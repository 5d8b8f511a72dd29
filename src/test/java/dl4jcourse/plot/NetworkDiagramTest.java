package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.BatchNorm;
import dl4jcourse.nn.layer.Linear;
import dl4jcourse.nn.layer.Relu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NetworkDiagramTest {
    private final Linear linear =
            new Linear(Matrix.of(new double[][] {{0.5, -0.25}, {-1, 0.125}}), Matrix.row(0.1, -0.75));
    private final Sequential net = Sequential.of(linear, new Relu());

    @Test
    void theTextHasAllNumbers() {
        Picture picture = NetworkDiagram.of(net, Matrix.row(1, 2));
        assertEquals(
                "Network with the inputs [1, 2]; layer 1: W [0.5, -0.25, -1, 0.125], b [0.1, -0.75], gives [0.1, 0]",
                picture.description());
    }

    @Test
    void negativeWeightsAreDashed() {
        assertTrue(svg(net).contains("stroke-dasharray"), "nothing is dashed");
        Linear positive = new Linear(Matrix.ones(1, 2), Matrix.row(0));
        assertFalse(svg(Sequential.of(positive)).contains("stroke-dasharray"));
    }

    /** Letters are outlines in the SVG, so a number can only be seen to change. */
    @Test
    void aSmallChangeOfAWeightIsShown() {
        Linear changed = new Linear(linear.W().add(Matrix.of(2, 2, (i, j) -> i + j == 0 ? 0.001 : 0)), linear.b());
        assertNotEquals(svg(net), svg(Sequential.of(changed, new Relu())));
        assertEquals(svg(net), svg(net));
    }

    private static String svg(Sequential net) {
        return NetworkDiagram.of(net, Matrix.zeros(1, 2)).svg();
    }

    @Test
    void itIsAPicture() throws IOException {
        Picture picture = NetworkDiagram.of(net, Matrix.row(1, 2));
        assertEquals(600, ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth());
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        Sequential wide = Sequential.of(Linear.random(7, 1, new Random(1)));
        String message = assertThrows(IllegalArgumentException.class, () -> NetworkDiagram.of(wide, Matrix.ones(1, 7)))
                .getMessage();
        assertTrue(message.startsWith("NetworkDiagram: Linear layers of at most 6 neurons"), message);
        Sequential other = Sequential.of(linear, BatchNorm.of(2));
        assertThrows(IllegalArgumentException.class, () -> NetworkDiagram.of(other, Matrix.row(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> NetworkDiagram.of(net, Matrix.ones(2, 2)));
    }
}
