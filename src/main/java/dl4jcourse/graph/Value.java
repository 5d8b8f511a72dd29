package dl4jcourse.graph;

import java.util.List;

/**
 * A number that remembers how it was calculated: a node of a computational graph.
 *
 * <p>Calculating with values builds the graph; {@link #backward()} walks it back and gives the derivative of the result by
 * every value in it. Values never change, and gradients live in a result of their own: nothing has to be reset between two
 * passes. In the spirit of micrograd (Karpathy, 2020); PyTorch's {@code requires_grad} scalars.
 *
 * <pre>{@code
 * var x = Value.of("x", 2);
 * var w = Value.of("w", -3);
 * var y = x.mul(w).add(6.5).tanh();    // tanh(x·w + 6.5)
 * y.value();                           // 0.4621…
 * y.backward().of(w);                  // ∂y/∂w = x (1 − y²) = 1.5729…
 * }</pre>
 *
 * <p>Each operation stores the derivative of its result by each of its inputs. The graph computes with finite numbers only:
 * an operation whose result or derivative is infinite or not a number, such as the logarithm of a negative number or a
 * division by zero, throws {@link ArithmeticException} and names the operation and its inputs.
 */
public final class Value {
    private final String name;
    private final String operation;
    private final double value;
    private final List<Input> inputs;

    /**
     * An edge of the graph.
     *
     * @param from the value that went into an operation
     * @param derivative ∂result/∂from, at the point where it was calculated
     */
    public record Input(Value from, double derivative) {}

    private Value(String name, String operation, double value, List<Input> inputs) {
        this.name = name;
        this.operation = operation;
        this.value = value;
        this.inputs = inputs;
    }

    /** A leaf with a name: a variable, such as an input or a weight. */
    public static Value of(String name, double value) {
        return Finite.checked(new Value(name, "", value, List.of()));
    }

    /** A leaf without a name: a constant. */
    public static Value of(double value) {
        return of("", value);
    }

    /**
     * The result of an operation of your own.
     *
     * @param operation its sign in the diagram
     * @param value the result
     * @param inputs what it was made of, each with ∂result/∂input
     * @throws ArithmeticException if the result or a derivative is infinite or not a number
     */
    public static Value result(String operation, double value, Input... inputs) {
        return Finite.checked(new Value("", operation, value, List.of(inputs)));
    }

    /** The same calculation under a name. A new value: gradients are found by it, not by the one without a name. */
    public Value named(String name) {
        return new Value(name, operation, value, inputs);
    }

    /** x + y. */
    public Value add(Value y) {
        // ∂(x + y)/∂x = 1, ∂(x + y)/∂y = 1
        return result("+", value + y.value, by(1), y.by(1));
    }

    /** x − y. */
    public Value sub(Value y) {
        // ∂(x − y)/∂x = 1, ∂(x − y)/∂y = −1
        return result("−", value - y.value, by(1), y.by(-1));
    }

    /** x · y. */
    public Value mul(Value y) {
        // ∂(x y)/∂x = y, ∂(x y)/∂y = x
        return result("×", value * y.value, by(y.value), y.by(value));
    }

    /** x / y. */
    public Value div(Value y) {
        // ∂(x / y)/∂x = 1 / y, ∂(x / y)/∂y = −x / y²
        return result("÷", value / y.value, by(1 / y.value), y.by(-value / (y.value * y.value)));
    }

    /** The greater of x and y; of equals the first, which then gets the whole gradient. */
    public Value max(Value y) {
        boolean first = value >= y.value;
        // ∂max/∂x = 1[x ≥ y], ∂max/∂y = 1[x < y]
        return result("max", first ? value : y.value, by(first ? 1 : 0), y.by(first ? 0 : 1));
    }

    /** x + c. */
    public Value add(double c) {
        return add(of(c));
    }

    /** x − c. */
    public Value sub(double c) {
        return sub(of(c));
    }

    /** x · c. */
    public Value mul(double c) {
        return mul(of(c));
    }

    /** x / c. */
    public Value div(double c) {
        return div(of(c));
    }

    /** xⁿ for a constant n, whole or not. */
    public Value pow(double n) {
        // dxⁿ/dx = n xⁿ⁻¹; x⁰ is the constant 1
        double slope = n == 0 ? 0 : n * StrictMath.pow(value, n - 1);
        return result("^" + Numbers.text(n), StrictMath.pow(value, n), by(slope));
    }

    /** eˣ. */
    public Value exp() {
        double y = StrictMath.exp(value);
        // deˣ/dx = eˣ
        return result("exp", y, by(y));
    }

    /** The natural logarithm of x. */
    public Value log() {
        // d log x/dx = 1 / x
        return result("log", StrictMath.log(value), by(1 / value));
    }

    /** tanh x. */
    public Value tanh() {
        double y = StrictMath.tanh(value);
        // d tanh x/dx = 1 − tanh² x
        return result("tanh", y, by(1 - y * y));
    }

    /** σ(x) = 1 / (1 + e⁻ˣ). */
    public Value sigmoid() {
        double y = 1 / (1 + StrictMath.exp(-value));
        // dσ/dx = σ (1 − σ)
        return result("σ", y, by(y * (1 - y)));
    }

    /** max(0, x). Its derivative at 0 is taken as 0, as DL4J does. */
    public Value relu() {
        // d relu(x)/dx = 1[x > 0]
        return result("relu", Math.max(0, value), by(value > 0 ? 1 : 0));
    }

    /** This value as an input of an operation whose result has this derivative by it. */
    public Input by(double derivative) {
        return new Input(this, derivative);
    }

    /** ∂this/∂v of every value v that this one was calculated from: reverse mode, one walk over the graph. */
    public Gradients backward() {
        return Gradients.by(this);
    }

    /** The picture of this graph, without gradients. */
    public Diagram diagram() {
        return Diagram.of(this);
    }

    /** The number. */
    public double value() {
        return value;
    }

    /** The name, or "". */
    public String name() {
        return name;
    }

    /** The operation's sign, such as {@code ×}; "" for a leaf. */
    public String operation() {
        return operation;
    }

    /** What the operation was applied to; empty for a leaf. */
    public List<Input> inputs() {
        return inputs;
    }

    /** What is seen of this node alone: {@code z: + = 0.5}. */
    @Override
    public String toString() {
        String separator = name.isEmpty() || operation.isEmpty() ? "" : ": ";
        String label = name + separator + operation;
        return (label.isEmpty() ? "" : label + " = ") + Numbers.text(value);
    }
}
