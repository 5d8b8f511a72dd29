package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.layer.Sigmoid;
import dl4jcourse.nn.layer.Tanh;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The derivative of tanh, also where the exponentials of its definition are infinite. */
final class TanhSlopeExercise {
    private TanhSlopeExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("2.2", "double[] tanhSlope(double[] z)", 20, 8)
                .reference((double[] z) -> each(z, new Tanh()::derivative))
                .example((Object) new double[] {-2, -1, 0, 1, 2})
                .more(random -> new Object[] {Draws.vector(random, 2 + random.nextInt(4))})
                .edge((Object) new double[] {-1000, 0, 1000})
                .mistake("overflow", (double[] z) -> each(z, TanhSlopeExercise::naive))
                .mistake("slope-of-sigmoid", (double[] z) -> each(z, new Sigmoid()::derivative))
                .mistake("z-instead-of-f", (double[] z) -> each(z, v -> 1 - v * v))
                .mistake("value-instead-of-slope", (double[] z) -> each(z, Math::tanh))
                .mistake("forgot-square-of-f", (double[] z) -> each(z, v -> 1 - Math.tanh(v)))
                .mistake("sigmoid-formula", (double[] z) -> each(z, v -> Math.tanh(v) * (1 - Math.tanh(v))))
                .build();
    }

    private static double[] each(double[] z, DoubleUnaryOperator f) {
        return Arrays.stream(z).map(f).toArray();
    }

    private static double naive(double z) {
        double f = (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
        return 1 - f * f;
    }
}
