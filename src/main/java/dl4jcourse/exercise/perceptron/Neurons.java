package dl4jcourse.exercise.perceptron;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.perceptron.Perceptron;
import java.util.Arrays;

/** Neurons of two inputs, as learners give them: {w₁, w₂, b}. */
final class Neurons {
    private static final int[][] BITS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int NUMBERS = 3;

    private Neurons() {}

    /** The four outputs of a neuron; nothing if there are not three numbers. */
    static int[] table(double[] neuron) {
        return neuron.length == NUMBERS ? outputs(x -> fires(neuron, x[0], x[1])) : new int[0];
    }

    /** The four outputs of two neurons side by side and a third behind them; nothing if there are not three of three. */
    static int[] table(double[][] neurons) {
        boolean complete = neurons.length == NUMBERS && Arrays.stream(neurons).allMatch(n -> n.length == NUMBERS);
        return complete
                ? outputs(x -> fires(neurons[2], fires(neurons[0], x[0], x[1]), fires(neurons[1], x[0], x[1])))
                : new int[0];
    }

    /** A gate of two inputs. */
    @FunctionalInterface
    private interface Gate {
        int of(int... x);
    }

    private static int[] outputs(Gate gate) {
        return Arrays.stream(BITS).mapToInt(gate::of).toArray();
    }

    private static int fires(double[] neuron, int x1, int x2) {
        return new Perceptron(Matrix.row(neuron[0], neuron[1]), neuron[2]).output(x1, x2);
    }
}
