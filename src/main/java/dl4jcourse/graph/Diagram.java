package dl4jcourse.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph ready to be shown: numbered nodes and the edges between them.
 *
 * @param nodes in the order of calculation
 * @param edges from inputs to results
 */
public record Diagram(List<Node> nodes, List<Edge> edges) {
    /**
     * A node.
     *
     * @param number counted from 0 in the order of calculation
     * @param value the value
     * @param gradient its gradient; null when nothing was differentiated
     */
    public record Node(int number, Value value, @Nullable Double gradient) {}

    /**
     * An edge.
     *
     * @param from the number of the input
     * @param to the number of the result
     * @param derivative ∂to/∂from; null when nothing was differentiated
     */
    public record Edge(int from, int to, @Nullable Double derivative) {}

    static Diagram of(Value result) {
        return of(Order.of(result), Map.of());
    }

    static Diagram of(Gradients gradients) {
        return of(List.copyOf(gradients.all().keySet()), gradients.all());
    }

    private static Diagram of(List<Value> order, Map<Value, Double> gradients) {
        Map<Value, Integer> numbers = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (Value v : order) {
            int number = nodes.size();
            numbers.put(v, number);
            Double gradient = gradients.get(v);
            nodes.add(new Node(number, v, gradient));
            for (Value.Input input : v.inputs()) {
                Double derivative = gradient == null ? null : input.derivative();
                edges.add(new Edge(numbers.get(input.from()), number, derivative));
            }
        }
        return new Diagram(List.copyOf(nodes), List.copyOf(edges));
    }

    /** The diagram in Mermaid's language, which JupyterLab and GitHub draw. Leaves are rounded. */
    public String mermaid() {
        return Mermaid.of(this);
    }

    /** A table, one line a node. */
    @Override
    public String toString() {
        return GraphText.of(this);
    }
}
