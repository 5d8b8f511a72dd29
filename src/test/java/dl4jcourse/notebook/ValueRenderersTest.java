package dl4jcourse.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.Prediction;
import dl4jcourse.gradcheck.Estimate;
import dl4jcourse.gradcheck.GradientReport;
import dl4jcourse.gradcheck.ThreeWayReport;
import dl4jcourse.graph.Value;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.layer.Relu;
import dl4jcourse.plot.Curves;
import dl4jcourse.plot.FilmStrip;
import dl4jcourse.plot.Picture;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;

class ValueRenderersTest {
    private static final MIMEType MERMAID = MIMEType.parse("text/vnd.mermaid");

    private final Renderer renderer = new Renderer();

    ValueRenderersTest() {
        ValueRenderers.register(renderer);
    }

    private String html(Object value) {
        return (String) renderer.render(value).getData(MIMEType.TEXT_HTML);
    }

    @Test
    void graphsAreDrawnByMermaidAndWrittenAsText() {
        Value y = Value.of("x", 2).mul(3).named("y");
        DisplayData data = renderer.render(y);
        assertEquals(y.diagram().mermaid(), data.getData(MERMAID));
        assertEquals("y: × = 6", data.getData(MIMEType.TEXT_PLAIN));
        data = renderer.render(y.backward());
        assertEquals(y.backward().diagram().mermaid(), data.getData(MERMAID));
        assertEquals(y.backward().toString(), data.getData(MIMEType.TEXT_PLAIN));
        assertTrue(renderer.render(y.diagram()).hasDataForType(MERMAID));
    }

    @Test
    void greatGraphsAreTextAlone() {
        Value y = Value.of("x", 1);
        for (int i = 0; i < 200; i++) {
            y = y.relu();
        }
        assertFalse(renderer.render(y).hasDataForType(MERMAID));
        assertTrue(renderer.render(y).hasDataForType(MIMEType.TEXT_PLAIN));
        assertTrue(renderer.render(y.inputs().get(0).from()).hasDataForType(MERMAID));
    }

    @Test
    void threeWaysHaveAColumnForEachPair() {
        Matrix W = Matrix.row(1, 2);
        Estimate kinked = new Estimate(W, Matrix.ones(1, 2), Matrix.row(0, 1), 1e-10);
        Map<String, Matrix> right = Map.of("0_W", W);
        String html = html(ThreeWayReport.compare("hand", right, "DL4J", right, Map.of("0_W", kinked)));
        assertTrue(html.contains("<th>hand – DL4J</th><th>hand – numerical</th><th>DL4J – numerical</th>"), html);
        assertTrue(html.contains("✓ pass 0</td>") && html.contains("? inconclusive</td>"), html);
        assertTrue(html.contains("kink: 1 of 2 entries, first [0, 1]"), html);
        assertTrue(html.contains("<b>? inconclusive</b>"), html);
    }

    @Test
    void reportsShowVerdictAndMistake() {
        Map<String, Matrix> right = Map.of("0_W", Matrix.row(1, 2));
        String html = html(GradientReport.compare("hand", right, "DL4J", right));
        assertTrue(html.contains("✓ pass</td>") && html.contains("<b>✓ equal</b>"), html);
        html = html(GradientReport.compare("hand", right, "DL4J", Map.of("0_W", Matrix.row(-1, -2))));
        assertTrue(html.contains("✗ fail</td>") && html.contains("opposite sign [0, 1]: 2.0 against -2.0"), html);
    }

    @Test
    void filmStripsArePlayedByTheBrowser() {
        Picture frame = Curves.of(new Relu());
        DisplayData data = renderer.render(FilmStrip.of("a \"film\"", List.of(frame, frame, frame)));
        String html = (String) data.getData(MIMEType.TEXT_HTML);
        assertEquals(3, html.split("<figure", -1).length - 1);
        assertEquals(1, html.split("<figure class=\"seen\"", -1).length - 1);
        assertTrue(html.contains("max=\"2\"") && html.contains("aria-label=\"a &quot;film&quot;\""), html);
        assertFalse(html.contains("http:") || html.contains("https:"), "nothing is loaded");
        assertTrue(data.hasDataForType(MIMEType.IMAGE_PNG));
    }

    @Test
    void predictionsHaveAVerdict() {
        String html = html(Prediction.compare("<7>", 938));
        assertTrue(html.contains("&lt;7&gt;") && html.contains("a number was expected"), html);
        assertTrue(html(Prediction.compare(938, 938)).contains("✓ right"));
        assertTrue(html(Prediction.compare("?", 938)).contains("no prediction yet"));
    }
}
