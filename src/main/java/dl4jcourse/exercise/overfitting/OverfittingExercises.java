package dl4jcourse.exercise.overfitting;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on overfitting and what helps against it. */
public final class OverfittingExercises {
    private OverfittingExercises() {}

    public static List<Exercise> all() {
        return List.of(
                SplitExercise.exercise(),
                EarlyStoppingExercise.exercise(),
                DropoutExercise.exercise(),
                L2Exercise.exercise(),
                LeakExercise.exercise());
    }
}
