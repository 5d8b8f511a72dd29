package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;

/** NOR by the weights of one neuron; what counts is the table of its outputs. */
final class GateExercise {
    private GateExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("1.1", "double[] nor()", 15, 5)
                .reference(() -> new double[] {-1, -1, 0.5})
                .example()
                .view((result, arguments) -> Neurons.table((double[]) result))
                .mistake("gate-or", () -> new double[] {1, 1, -0.5})
                .mistake("gate-and", () -> new double[] {1, 1, -1.5})
                .mistake("gate-nand", () -> new double[] {-1, -1, 1.5})
                .mistake("never-fires", () -> new double[] {-1, -1, 0})
                .mistake("always-fires", () -> new double[] {-1, -1, 2.5})
                .mistake("ignores-second", () -> new double[] {-1, 0, 0.5})
                .mistake("ignores-first", () -> new double[] {0, -1, 0.5})
                .build();
    }
}
