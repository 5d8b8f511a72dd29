package dl4jcourse.exercise.convolution;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.ImageShape;
import dl4jcourse.nn.Window;

/** How large the image is that a window leaves. */
final class SizeExercise {
    private SizeExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("10.1", "int outputSize(int in, int window, int stride, int padding)", 15, 5)
                .reference((Integer in, Integer window, Integer stride, Integer padding) -> new ImageShape(1, in, in)
                        .through(new Window(window, window, stride, padding), 1)
                        .width())
                .example(28, 5, 1, 0)
                .example(24, 2, 2, 0)
                .example(227, 11, 4, 0)
                .more(random -> {
                    int window = 2 + random.nextInt(6);
                    int in = window + 3 + random.nextInt(60);
                    return new Object[] {in, window, 1 + random.nextInt(4), random.nextInt(window)};
                })
                .edge(5, 5, 1, 0)
                .edge(7, 2, 2, 0)
                .edge(1, 3, 2, 1)
                .mistake("forgot-one", (Integer in, Integer w, Integer s, Integer p) -> (in + 2 * p - w) / s)
                .mistake("padding-once", (Integer in, Integer w, Integer s, Integer p) -> (in + p - w) / s + 1)
                .mistake("padding-forgotten", (Integer in, Integer w, Integer s, Integer p) -> (in - w) / s + 1)
                .mistake("stride-forgotten", (Integer in, Integer w, Integer s, Integer p) -> in + 2 * p - w + 1)
                .mistake(
                        "rounded-up", (Integer in, Integer w, Integer s, Integer p) -> (in + 2 * p - w + s - 1) / s + 1)
                .mistake("one-too-early", (Integer in, Integer w, Integer s, Integer p) -> (in + 2 * p - w + 1) / s)
                .build();
    }
}
