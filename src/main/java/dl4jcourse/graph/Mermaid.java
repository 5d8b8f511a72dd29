package dl4jcourse.graph;

/** Diagrams in Mermaid's language: {@code n0(["x = 2"]) -->|"∂ = -3"| n2["× = -6"]}. */
final class Mermaid {
    private Mermaid() {}

    static String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("graph LR\n");
        diagram.nodes().forEach(node -> text.append(node(node)));
        diagram.edges().forEach(edge -> text.append(edge(edge)));
        return text.toString();
    }

    private static String node(Diagram.Node node) {
        String label = escape(node.value().toString());
        String gradient = node.gradient() == null ? "" : "<br>grad " + Numbers.text(node.gradient());
        boolean leaf = node.value().inputs().isEmpty();
        String box = "[\"" + label + gradient + "\"]";
        return "  n" + node.number() + (leaf ? "(" + box + ")" : box) + "\n";
    }

    /** The derivative comes after a sign of its own: a minus at the label's edge would be lost in the line. */
    private static String edge(Diagram.Edge edge) {
        String label = edge.derivative() == null ? "" : "|\"∂ = " + Numbers.text(edge.derivative()) + "\"|";
        return "  n" + edge.from() + " -->" + label + " n" + edge.to() + "\n";
    }

    /** Names are text, not markup: Mermaid writes entities with # instead of &amp;. */
    private static String escape(String text) {
        return text.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;")
                .replace('\n', ' ');
    }
}
