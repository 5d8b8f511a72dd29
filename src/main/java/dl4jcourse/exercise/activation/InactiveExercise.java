package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import java.util.function.DoublePredicate;

/** The share of ReLUs that are inactive: a quotient of two counts. */
final class InactiveExercise {
    private InactiveExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("2.5", "double inactive(double[][] z)", 20, 8)
                .reference((double[][] z) -> count(z, v -> v <= 0) / size(z))
                .example((Object) new double[][] {{-1, 2, 0.5, 3}, {-2, -0.5, 1, 4}})
                .more(random -> {
                    double[][] z = Draws.table(random, 2 + random.nextInt(3), 3 + random.nextInt(3));
                    z[0][0] = 0;
                    return new Object[] {z};
                })
                .edge((Object) new double[][] {{0, 0}, {1, -1}})
                .edge((Object) new double[][] {{-1, -2}})
                .mistake("integer-division", (double[][] z) -> Math.floor(count(z, v -> v <= 0) / size(z)))
                .mistake("zero-not-counted", (double[][] z) -> count(z, v -> v < 0) / size(z))
                .mistake("active-instead", (double[][] z) -> count(z, v -> v > 0) / size(z))
                .mistake("percent", (double[][] z) -> 100 * count(z, v -> v <= 0) / size(z))
                .mistake("count-instead-of-share", (double[][] z) -> count(z, v -> v <= 0))
                .mistake("divided-by-rows", (double[][] z) -> count(z, v -> v <= 0) / z.length)
                .mistake("z-instead-of-a", (double[][] z) -> count(z, v -> v == 0) / size(z))
                .build();
    }

    private static double count(double[][] z, DoublePredicate counts) {
        return Matrix.of(z).map(v -> counts.test(v) ? 1 : 0).sum();
    }

    private static double size(double[][] z) {
        return (double) z.length * z[0].length;
    }
}
