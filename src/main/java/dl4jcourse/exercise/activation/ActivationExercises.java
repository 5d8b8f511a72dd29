package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on activation functions. */
public final class ActivationExercises {
    private ActivationExercises() {}

    public static List<Exercise> all() {
        return List.of(
                LeakyReluExercise.exercise(),
                TanhSlopeExercise.exercise(),
                SoftmaxExercise.exercise(),
                SoftmaxJacobianExercise.exercise(),
                InactiveExercise.exercise());
    }
}
