package dl4jcourse.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;

/** The derivative without a graph: (f(x + h) − f(x − h)) / 2h. */
final class Slope {
    private static final double H = 1e-5;

    private Slope() {}

    static double of(UnaryOperator<Value> f, double x) {
        return (at(f, x + H) - at(f, x - H)) / (2 * H);
    }

    private static double at(UnaryOperator<Value> f, double x) {
        return f.apply(Value.of(x)).value();
    }

    static void assertRight(UnaryOperator<Value> f, double at) {
        Value x = Value.of("x", at);
        // so that x is in the graph even if f does not look at it
        Value y = f.apply(x).add(x.mul(0));
        double slope = of(f, at);
        assertEquals(slope, y.backward().of(x), 1e-8 * Math.max(1, Math.abs(slope)));
    }
}
