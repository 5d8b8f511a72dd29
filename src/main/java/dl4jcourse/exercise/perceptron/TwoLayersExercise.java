package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;

/** Equality of two bits (XNOR) by the weights of two layers; what counts is the table of their outputs. */
final class TwoLayersExercise {
    private static final double[] AND = {1, 1, -1.5};
    private static final double[] NAND = {-1, -1, 1.5};
    private static final double[] OR = {1, 1, -0.5};
    private static final double[] NOR = {-1, -1, 0.5};

    private TwoLayersExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("1.4", "double[][] xnor()", 20, 10)
                .reference(() -> new double[][] {AND, NOR, OR})
                .example()
                .view((result, arguments) -> Neurons.table((double[][]) result))
                .mistake("gate-xor", () -> new double[][] {NAND, OR, AND})
                .mistake("gate-and", () -> new double[][] {AND, AND, AND})
                .mistake("gate-or", () -> new double[][] {OR, OR, OR})
                .mistake("gate-nand", () -> new double[][] {NAND, NAND, AND})
                .mistake("gate-nor", () -> new double[][] {NOR, NOR, AND})
                .mistake("never-fires", () -> new double[][] {AND, NOR, AND})
                .mistake("always-fires", () -> new double[][] {NAND, OR, OR})
                .build();
    }
}
