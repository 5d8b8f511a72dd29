package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.layer.LeakyRelu;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Leaky ReLU, number by number. */
final class LeakyReluExercise {
    private LeakyReluExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("2.1", "double[] leaky(double[] z, double alpha)", 15, 5)
                .reference((double[] z, Double alpha) -> each(z, new LeakyRelu(alpha)::value))
                .example(new double[] {-2, -1, 0, 1, 2}, 0.01)
                .more(random -> {
                    double alpha = (1 + random.nextInt(20)) / 100.0;
                    return new Object[] {Draws.vector(random, 3 + random.nextInt(3)), alpha};
                })
                .edge(new double[] {-1000, 0, 1000}, 0.25)
                .mistake("plain-relu", (double[] z, Double alpha) -> each(z, v -> Math.max(0, v)))
                .mistake("alpha-everywhere", (double[] z, Double alpha) -> each(z, v -> alpha * v))
                .mistake("sides-exchanged", (double[] z, Double alpha) -> each(z, v -> v > 0 ? alpha * v : v))
                .mistake("alpha-not-times-z", (double[] z, Double alpha) -> each(z, v -> v > 0 ? v : alpha))
                .mistake("slope-instead-of-value", (double[] z, Double alpha) -> each(z, v -> v > 0 ? 1 : alpha))
                .mistake("absolute", (double[] z, Double alpha) -> each(z, v -> v > 0 ? v : -alpha * v))
                .build();
    }

    private static double[] each(double[] z, DoubleUnaryOperator f) {
        return Arrays.stream(z).map(f).toArray();
    }
}
