package dl4jcourse.exercise.mnist;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Bytes of an image file, which Java takes for signed numbers, as grey values from 0 to 1. */
final class PixelsExercise {
    private PixelsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("9.3", "double[] greys(int[] bytes)", 15, 6)
                .reference(each(b -> (b & 0xff) / 255.0))
                .example(new int[] {0, 51, 127, -128, -1})
                .more(random -> new Object[] {
                    random.ints(4 + random.nextInt(5), -128, 128).toArray()
                })
                .edge(new int[] {-128})
                .edge(new int[0])
                .mistake("integer-division", each(b -> (b & 0xff) / 255))
                .mistake("signed", each(b -> b / 255.0))
                .mistake("minus-dropped", each(b -> Math.abs(b) / 255.0))
                .mistake("moved", each(b -> (b + 128) / 255.0))
                .mistake("divided-by-256", each(b -> (b & 0xff) / 256.0))
                .mistake("not-scaled", each(b -> b & 0xff))
                .mistake("cut-at-0", each(b -> Math.max(0, b) / 255.0))
                .build();
    }

    private static Answer.Of1<int[], double[]> each(IntToDoubleFunction grey) {
        return bytes -> Arrays.stream(bytes).mapToDouble(grey).toArray();
    }
}
