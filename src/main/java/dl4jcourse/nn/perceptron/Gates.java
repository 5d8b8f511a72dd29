package dl4jcourse.nn.perceptron;

import dl4jcourse.nn.Matrix;

/** Logic gates made of perceptrons: some of one, XOR of two layers, and an adder of gates. */
public final class Gates {
    private Gates() {}

    /** Fires when both inputs are 1. */
    public static final Perceptron AND = new Perceptron(Matrix.row(0.5, 0.5), -0.7);
    /** Fires unless both inputs are 1: AND with all signs turned. */
    public static final Perceptron NAND = new Perceptron(Matrix.row(-0.5, -0.5), 0.7);
    /** Fires when one input or both are 1. */
    public static final Perceptron OR = new Perceptron(Matrix.row(0.5, 0.5), -0.2);
    /** One input; fires when it is 0. */
    public static final Perceptron NOT = new Perceptron(Matrix.row(-1), 0.5);

    /** 1 when just one input is 1. No single perceptron can do it: first layer NAND and OR, second layer AND. */
    public static int xor(int x1, int x2) {
        // XOR = AND(NAND(x₁, x₂), OR(x₁, x₂))
        return AND.output(NAND.output(x1, x2), OR.output(x1, x2));
    }

    /** Adds two bits. */
    public static Sum halfAdder(int x1, int x2) {
        // x₁ + x₂ = 2 · AND(x₁, x₂) + XOR(x₁, x₂)
        return new Sum(AND.output(x1, x2), xor(x1, x2));
    }

    /**
     * The sum of two bits, in binary.
     *
     * @param carry the bit that counts 2
     * @param sum the bit that counts 1
     */
    public record Sum(int carry, int sum) {}
}
