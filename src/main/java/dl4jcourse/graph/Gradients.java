package dl4jcourse.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The derivatives of one value by every value that it was calculated from.
 *
 * <p>{@code g.of(w)} is a number; the whole prints as a table and is drawn by {@link #diagram()}.
 */
public final class Gradients {
    private final Value result;
    private final Map<Value, Double> byValue;

    private Gradients(Value result, Map<Value, Double> byValue) {
        this.result = result;
        this.byValue = Collections.unmodifiableMap(byValue);
    }

    /** The chain rule, from the result back to the leaves (lecture 05; Linnainmaa 1970). */
    static Gradients by(Value result) {
        List<Value> order = Order.of(result);
        Map<Value, Double> gradients = new LinkedHashMap<>();
        order.forEach(v -> gradients.put(v, 0.0));
        // ∂L/∂L = 1
        gradients.put(result, 1.0);
        for (int i = order.size() - 1; i >= 0; i--) {
            double dV = gradients.get(order.get(i));
            for (Value.Input input : order.get(i).inputs()) {
                // ∂L/∂x += ∂L/∂v · ∂v/∂x: a value used twice gets the sum of both ways
                gradients.merge(input.from(), dV * input.derivative(), Double::sum);
            }
        }
        return new Gradients(result, gradients);
    }

    /**
     * ∂result/∂v.
     *
     * @throws IllegalArgumentException if the result was not calculated from v
     */
    public double of(Value v) {
        Double gradient = byValue.get(v);
        if (gradient == null) {
            throw new IllegalArgumentException("of: a value of the graph expected, but (" + v + ") is not one; ("
                    + result + ") was not calculated from it");
        }
        return gradient;
    }

    /** What was differentiated. */
    public Value result() {
        return result;
    }

    /** All gradients, in the order of calculation. */
    public Map<Value, Double> all() {
        return byValue;
    }

    /** The picture of the graph, each node with its gradient and each edge with its derivative. */
    public Diagram diagram() {
        return Diagram.of(this);
    }

    /** The graph as a table: each node with its value and gradient. */
    @Override
    public String toString() {
        return GraphText.of(diagram());
    }
}
