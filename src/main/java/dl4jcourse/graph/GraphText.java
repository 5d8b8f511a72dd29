package dl4jcourse.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Diagrams as a table for people: the inputs of a node are named by their numbers. */
final class GraphText {
    private static final int SHOWN_AT_EACH_END = 30;

    private GraphText() {}

    static String of(Diagram diagram) {
        String[] inputs = inputs(diagram);
        boolean differentiated = diagram.nodes().stream().anyMatch(n -> n.gradient() != null);
        int size = diagram.nodes().size();
        int hidden = Math.max(0, size - 2 * SHOWN_AT_EACH_END);
        StringBuilder text = new StringBuilder(line("node", "", "value", differentiated ? "gradient" : ""));
        for (Diagram.Node node : diagram.nodes()) {
            int number = node.number();
            if (hidden > 0 && number == SHOWN_AT_EACH_END) {
                text.append("\n… ").append(hidden).append(" more");
            }
            if (hidden == 0 || number < SHOWN_AT_EACH_END || number >= SHOWN_AT_EACH_END + hidden) {
                text.append('\n').append(row(node, inputs[number]));
            }
        }
        return text.toString();
    }

    /** For each node the numbers of its inputs, such as {@code 0, 1}. */
    private static String[] inputs(Diagram diagram) {
        String[] inputs = new String[diagram.nodes().size()];
        Arrays.fill(inputs, "");
        for (Diagram.Edge edge : diagram.edges()) {
            inputs[edge.to()] += (inputs[edge.to()].isEmpty() ? "#" : ", #") + edge.from();
        }
        return inputs;
    }

    private static String row(Diagram.Node node, String inputs) {
        Value v = node.value();
        String made = List.of(v.name(), (v.operation() + " " + inputs).strip()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" = "));
        String gradient = node.gradient() == null ? "" : Numbers.text(node.gradient());
        return line("#" + node.number(), made, Numbers.text(v.value()), gradient);
    }

    private static String line(String number, String made, String value, String gradient) {
        return String.format(Locale.ROOT, "%-6s %-24s %14s %14s", number, made, value, gradient)
                .stripTrailing();
    }
}
