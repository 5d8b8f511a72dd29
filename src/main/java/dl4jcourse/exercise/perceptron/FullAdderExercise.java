package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.perceptron.Gates;

/** A full adder out of gates: two bits and a carry. */
final class FullAdderExercise {
    private FullAdderExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("1.5", "int[] fullAdder(int x1, int x2, int carry)", 20, 10)
                .reference((Integer x1, Integer x2, Integer carry) -> {
                    Gates.Sum first = Gates.halfAdder(x1, x2);
                    Gates.Sum second = Gates.halfAdder(first.sum(), carry);
                    return new int[] {Gates.OR.output(first.carry(), second.carry()), second.sum()};
                })
                .example(1, 1, 0)
                .example(1, 0, 1)
                .example(0, 1, 0)
                .more(random -> new Object[] {random.nextInt(2), random.nextInt(2), random.nextInt(2)})
                .edge(0, 0, 0)
                .edge(1, 1, 1)
                .mistake("carry-ignored", (Integer x1, Integer x2, Integer c) -> new int[] {x1 & x2, x1 ^ x2})
                .mistake("bits-exchanged", (Integer x1, Integer x2, Integer c) ->
                        new int[] {x1 ^ x2 ^ c, x1 + x2 + c > 1 ? 1 : 0})
                .mistake("second-carry-lost", (Integer x1, Integer x2, Integer c) -> new int[] {x1 & x2, x1 ^ x2 ^ c})
                .mistake("first-carry-lost", (Integer x1, Integer x2, Integer c) ->
                        new int[] {(x1 ^ x2) & c, x1 ^ x2 ^ c})
                .mistake("both-carries-needed", (Integer x1, Integer x2, Integer c) -> new int[] {0, x1 ^ x2 ^ c})
                .mistake("or-instead-of-xor", (Integer x1, Integer x2, Integer c) ->
                        new int[] {x1 + x2 + c > 1 ? 1 : 0, x1 | x2 | c})
                .build();
    }
}
