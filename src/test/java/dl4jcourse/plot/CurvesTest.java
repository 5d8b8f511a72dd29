package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.layer.Relu;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.StepFunction;
import dl4jcourse.nn.layer.Tanh;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CurvesTest {
    @Test
    void severalActivationsGetPanels() throws Exception {
        Picture four = Curves.of(new StepFunction(), new Sigmoid(), new Tanh(), new Relu());
        assertEquals(
                "f(z) and its derivative f′(z) for z from −4 to 4: [StepFunction, Sigmoid, Tanh, Relu]",
                four.description());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(four.png()));
        assertEquals(List.of(780, 480), List.of(image.getWidth(), image.getHeight()));
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(four.svg().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertEquals(4, svg.getElementsByTagName("svg").getLength());
        assertIdsDiffer(four.svg());
    }

    private static void assertIdsDiffer(String svg) {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(new HashSet<>(ids).size(), ids.size());
    }

    @Test
    void oneActivationFillsThePicture() throws IOException {
        Picture one = Curves.of(new Sigmoid());
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(one.png())).getWidth());
        assertNotEquals(one.svg(), Curves.of(new Tanh()).svg());
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
