package dl4jcourse.graph;

import java.util.stream.Collectors;

/** Keeps infinite numbers and NaN out of the graph, where the mistake is made rather than a thousand nodes later. */
final class Finite {
    private Finite() {}

    static Value checked(Value v) {
        if (!Double.isFinite(v.value())) {
            throw new ArithmeticException(call(v) + " is " + v.value() + ", but a graph needs finite numbers");
        }
        for (Value.Input input : v.inputs()) {
            if (!Double.isFinite(input.derivative())) {
                throw new ArithmeticException(
                        call(v) + " has the derivative " + input.derivative() + ", but a graph needs finite numbers");
            }
        }
        return v;
    }

    /** Such as {@code log(x = -1)}. */
    private static String call(Value v) {
        if (v.inputs().isEmpty()) {
            return "the value " + v.name();
        }
        return v.inputs().stream()
                .map(input -> input.from().toString())
                .collect(Collectors.joining(", ", v.operation() + "(", ")"));
    }
}
