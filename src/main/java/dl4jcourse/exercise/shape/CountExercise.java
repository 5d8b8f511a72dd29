package dl4jcourse.exercise.shape;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** How many parameters a network of any widths has. */
final class CountExercise {
    private CountExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("3.2", "int parameters(int[] sizes)", 20, 8)
                .reference((int[] sizes) -> layers(
                        sizes,
                        1,
                        (in, out) -> Sequential.of(Linear.random(in, out, new Random(0)))
                                .numParams()))
                .example((Object) new int[] {784, 128, 64, 10})
                .example((Object) new int[] {3, 2, 1})
                .more(random ->
                        new Object[] {random.ints(3 + random.nextInt(3), 1, 20).toArray()})
                .edge((Object) new int[] {5})
                .edge((Object) new int[] {4, 7})
                .mistake("missing-bias", (int[] sizes) -> layers(sizes, 1, (in, out) -> in * out))
                .mistake("input-has-bias", (int[] sizes) -> sizes[0] + layers(sizes, 1, (in, out) -> in * out + out))
                .mistake("one-bias-a-layer", (int[] sizes) -> layers(sizes, 1, (in, out) -> in * out + 1))
                .mistake("bias-for-each-input", (int[] sizes) -> layers(sizes, 1, (in, out) -> in * out + in))
                .mistake(
                        "last-layer-missing",
                        (int[] sizes) -> layers(Arrays.copyOf(sizes, sizes.length - 1), 1, (in, out) -> in * out + out))
                .mistake("first-layer-missing", (int[] sizes) -> layers(sizes, 2, (in, out) -> in * out + out))
                .mistake("nodes-instead", (int[] sizes) -> Arrays.stream(sizes).sum())
                .build();
    }

    private static int layers(int[] sizes, int first, IntBinaryOperator count) {
        return IntStream.range(first, Math.max(first, sizes.length))
                .map(l -> count.applyAsInt(sizes[l - 1], sizes[l]))
                .sum();
    }
}
