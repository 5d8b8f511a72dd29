package dl4jcourse.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValueTest {
    /** An operation with its value and derivatives at (x, y), worked out by hand. */
    private record Case(String name, BinaryOperator<Value> f, double x, double y, double value, double dX, double dY) {
        static Case unary(String name, UnaryOperator<Value> f, double x, double value, double dX) {
            return new Case(name, (a, b) -> f.apply(a), x, 0, value, dX, 0);
        }
    }

    private static final double E = Math.E;

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("add", Value::add, 2, 3, 5, 1, 1),
                new Case("sub", Value::sub, 2, 3, -1, 1, -1),
                new Case("mul", Value::mul, 2, 3, 6, 3, 2),
                new Case("div", Value::div, 3, 2, 1.5, 0.5, -0.75),
                new Case("max, first", Value::max, 3, 2, 3, 1, 0),
                new Case("max, second", Value::max, 2, 3, 3, 0, 1),
                Case.unary("add number", x -> x.add(3), 2, 5, 1),
                Case.unary("sub number", x -> x.sub(3), 2, -1, 1),
                Case.unary("mul number", x -> x.mul(3), 2, 6, 3),
                Case.unary("div number", x -> x.div(4), 2, 0.5, 0.25),
                Case.unary("square", x -> x.pow(2), -3, 9, -6),
                Case.unary("cube", x -> x.pow(3), 2, 8, 12),
                Case.unary("root", x -> x.pow(0.5), 4, 2, 0.25),
                Case.unary("reciprocal", x -> x.pow(-1), 2, 0.5, -0.25),
                Case.unary("power zero", x -> x.pow(0), 0, 1, 0),
                Case.unary("exp", Value::exp, 1, E, E),
                Case.unary("log", Value::log, 2, Math.log(2), 0.5),
                Case.unary("tanh", Value::tanh, 0, 0, 1),
                Case.unary("tanh", Value::tanh, 1, 0.7615941559557649, 0.4199743416140261),
                Case.unary("sigmoid", Value::sigmoid, 0, 0.5, 0.25),
                Case.unary("sigmoid", Value::sigmoid, 1, 0.7310585786300049, 0.19661193324148185),
                Case.unary("sigmoid, far", Value::sigmoid, -1000, 0, 0),
                Case.unary("relu, open", Value::relu, 1, 1, 1),
                Case.unary("relu, shut", Value::relu, -1, 0, 0));
    }

    @TestFactory
    Stream<DynamicTest> handValues() {
        return cases().map(c -> DynamicTest.dynamicTest(c.name() + " at " + c.x(), () -> {
            Value x = Value.of("x", c.x());
            Value y = Value.of("y", c.y());
            Value z = c.f().apply(x, y);
            assertEquals(c.value(), z.value(), 1e-15);
            Gradients g = z.add(x.mul(0)).add(y.mul(0)).backward(); // so that both are in the graph
            assertEquals(c.dX(), g.of(x), 1e-15);
            assertEquals(c.dY(), g.of(y), 1e-15);
        }));
    }

    @TestFactory
    Stream<DynamicTest> finiteDifferences() {
        return cases().map(c -> DynamicTest.dynamicTest(c.name() + " at " + c.x(), () -> {
            Slope.assertRight(x -> c.f().apply(x, Value.of(c.y())), c.x());
            Slope.assertRight(y -> c.f().apply(Value.of(c.x()), y), c.y());
        }));
    }

    @Test
    void theComparisonNoticesAWrongDerivative() {
        UnaryOperator<Value> wrongTanh =
                x -> Value.result("tanh", Math.tanh(x.value()), x.by(1 - Math.tanh(x.value())));
        assertThrows(AssertionError.class, () -> Slope.assertRight(wrongTanh, 0.5));
        UnaryOperator<Value> wrongSign = x -> Value.result("exp", Math.exp(x.value()), x.by(-Math.exp(x.value())));
        assertThrows(AssertionError.class, () -> Slope.assertRight(wrongSign, 0.5));
    }

    @Test
    void atAKinkTheConventionsHold() {
        Value zero = Value.of("x", 0);
        assertEquals(0, zero.relu().backward().of(zero));
        Value a = Value.of("a", 1);
        Value b = Value.of("b", 1);
        Gradients g = a.max(b).backward();
        assertEquals(1, g.of(a));
        assertEquals(0, g.of(b));
    }

    private static void refused(String message, Runnable calculation) {
        var error = assertThrows(ArithmeticException.class, calculation::run);
        assertEquals(message, error.getMessage());
    }

    @Test
    void infiniteResultsAreRefusedWhereTheyArise() {
        Value x = Value.of("x", -1);
        Value zero = Value.of("zero", 0);
        refused("log(x = -1) is NaN, but a graph needs finite numbers", x::log);
        refused("log(zero = 0) is -Infinity, but a graph needs finite numbers", zero::log);
        refused("÷(x = -1, zero = 0) is -Infinity, but a graph needs finite numbers", () -> x.div(zero));
        refused("^0.5(x = -1) is NaN, but a graph needs finite numbers", () -> x.pow(0.5));
        refused("^0.5(zero = 0) has the derivative Infinity, but a graph needs finite numbers", () -> zero.pow(0.5));
        refused(
                "exp(1000) is Infinity, but a graph needs finite numbers",
                () -> Value.of(1000).exp());
        refused("the value w is NaN, but a graph needs finite numbers", () -> Value.of("w", Double.NaN));
    }

    @Test
    void namesAreKeptAndShown() {
        Value z = Value.of("x", 2).mul(Value.of("w", 0.25)).named("z");
        assertEquals("z: × = 0.5", z.toString());
        assertEquals("z", z.name());
        assertEquals("×", z.operation());
        assertEquals("w = 0.25", z.inputs().get(1).from().toString());
        assertEquals("3", Value.of(3).toString());
        assertEquals("relu = 0", Value.of(-2).relu().toString());
        assertTrue(Value.of(3).inputs().isEmpty());
    }
}
