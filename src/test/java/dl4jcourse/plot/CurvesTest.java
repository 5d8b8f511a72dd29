package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.StepFunction;
import dl4jcourse.nn.layer.Tanh;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CurvesTest {
    @Test
    void namesEveryCurve() throws IOException {
        Picture picture = Curves.values(new StepFunction(), new Sigmoid(), new Relu());
        assertEquals("f(z) for z from −4 to 4: StepFunction, Sigmoid, Relu", picture.description());
        assertTrue(picture.svg().contains("<svg"));
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth());
    }

    @Test
    void aFunctionAndItsDerivativeAreDrawnTogether() {
        assertEquals(
                "f(z), f′(z) for z from −4 to 4: Sigmoid, Sigmoid′",
                Curves.both(new Sigmoid()).description());
        assertNotEquals(
                Curves.values(new Tanh()).svg(), Curves.derivatives(new Tanh()).svg());
    }

    /** As many curves as you like: colours and strokes begin again. */
    @Test
    void manyCurves() {
        Map<String, DoubleUnaryOperator> lines = new LinkedHashMap<>();
        for (int i = 0; i < 13; i++) {
            int slope = i;
            lines.put("line " + i, z -> slope * z);
        }
        assertTrue(Curves.of("y", lines).description().endsWith("line 12"));
    }
}
