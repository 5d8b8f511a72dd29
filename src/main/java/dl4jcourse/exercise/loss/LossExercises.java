package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises of the lecture on losses. */
public final class LossExercises {
    private LossExercises() {}

    public static List<Exercise> all() {
        return List.of(
                SquaredErrorExercise.exercise(),
                HalfSquaredErrorExercise.exercise(),
                LogitLossExercise.exercise(),
                LogitGradientExercise.exercise(),
                BinaryLossExercise.exercise());
    }
}
