package dl4jcourse.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiagramTest {
    private final Value x = Value.of("x", 2);
    private final Value w = Value.of("w", -3);
    private final Value z = x.mul(w).add(x).named("z");

    @Test
    void drawsTheGraph() {
        assertEquals("""
                graph LR
                  n0(["x = 2"])
                  n1(["w = -3"])
                  n2["× = -6"]
                  n3["z: + = -4"]
                  n0 --> n2
                  n1 --> n2
                  n2 --> n3
                  n0 --> n3
                """, z.diagram().mermaid());
    }

    @Test
    void drawsGradientsAndDerivatives() {
        assertEquals("""
                graph LR
                  n0(["x = 2<br>grad -2"])
                  n1(["w = -3<br>grad 2"])
                  n2["× = -6<br>grad 1"]
                  n3["z: + = -4<br>grad 1"]
                  n0 -->|"∂ = -3"| n2
                  n1 -->|"∂ = 2"| n2
                  n2 -->|"∂ = 1"| n3
                  n0 -->|"∂ = 1"| n3
                """, z.backward().diagram().mermaid());
    }

    @Test
    void printsATable() {
        assertEquals("""
                node                                     value       gradient
                #0     x                                     2             -2
                #1     w                                    -3              2
                #2     × #0, #1                             -6              1
                #3     z = + #2, #0                         -4              1""", z.backward().toString());
        assertEquals("""
                node                                     value
                #0     x                                     2
                #1     w                                    -3
                #2     × #0, #1                             -6
                #3     z = + #2, #0                         -4""", z.diagram().toString());
    }

    @Test
    void longTablesAreShortenedInTheMiddle() {
        Value y = x;
        for (int i = 0; i < 59; i++) {
            y = y.relu();
        }
        assertEquals(61, y.diagram().toString().lines().count());
        assertFalse(y.diagram().toString().contains("more"));
        String text = y.relu().relu().diagram().toString();
        assertEquals(62, text.lines().count());
        assertTrue(text.contains("\n#29 ") && text.contains("\n… 2 more\n#32 "), text);
    }

    @Test
    void namesAreNotMarkup() {
        String drawn = Value.of("<b>\"&#`\n", 1).diagram().mermaid();
        assertEquals("graph LR\n  n0([\"#lt;b#gt;#quot;#amp;#35;#96;  = 1\"])\n", drawn);
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", Numbers.text(-0.0));
        assertEquals("100", Numbers.text(100));
        assertEquals("0.333333", Numbers.text(1 / 3.0));
        assertEquals("-12.5", Numbers.text(-12.5));
        assertEquals("999999", Numbers.text(999_999));
        assertEquals("1.00000e+06", Numbers.text(1e6));
        assertEquals("0.0001", Numbers.text(1e-4));
        assertEquals("9.90000e-05", Numbers.text(9.9e-5));
        assertEquals("NaN", Numbers.text(Double.NaN));
    }
}
