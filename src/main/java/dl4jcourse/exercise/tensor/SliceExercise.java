package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;

/** A slice in both dimensions, PyTorch's {@code x[1:, from:to]}. */
final class SliceExercise {
    private SliceExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("0.2", "Matrix block(Matrix x, int from, int to)", 15, 5)
                .reference((Matrix x, Integer from, Integer to) ->
                        x.rows(1, x.rows()).cols(from, to))
                .example(Matrix.of(new double[][] {{0, 0.1, 0.2}, {1, 1.1, 1.2}}), 0, 2)
                .more(random -> {
                    int from = random.nextInt(2);
                    int size = 4 + random.nextInt(2);
                    return new Object[] {Matrix.of(Draws.table(random, size, size)), from, from + 2};
                })
                .edge(Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}), 0, 3)
                .edge(Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}), 2, 3)
                .mistake(
                        "includes-end",
                        (Matrix x, Integer from, Integer to) ->
                                x.rows(1, x.rows()).cols(from, Math.min(x.cols(), to + 1)))
                .mistake(
                        "wrong-axis",
                        (Matrix x, Integer from, Integer to) ->
                                x.rows(from, Math.min(x.rows(), to)).cols(1, x.cols()))
                .mistake(
                        "counts-from-1",
                        (Matrix x, Integer from, Integer to) ->
                                x.rows(1, x.rows()).cols(Math.max(0, from - 1), to - 1))
                .mistake(
                        "end-is-length",
                        (Matrix x, Integer from, Integer to) ->
                                x.rows(1, x.rows()).cols(from, Math.min(x.cols(), from + to)))
                .mistake("first-row-kept", (Matrix x, Integer from, Integer to) -> x.cols(from, to))
                .mistake(
                        "last-row-missing",
                        (Matrix x, Integer from, Integer to) ->
                                x.rows(0, x.rows() - 1).cols(from, to))
                .build();
    }
}
