package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.dl4j.NesterovNetworkExercise;
import java.util.List;

/** The exercises on gradient descent and its variants. */
public final class DescentExercises {
    private DescentExercises() {}

    public static List<Exercise> all() {
        return List.of(
                IterationsExercise.exercise(),
                RatesOfCurvesExercise.exercise(),
                MomentumExercise.exercise(),
                AdamExercise.exercise(),
                RmsPropExercise.exercise(),
                NesterovNetworkExercise.exercise());
    }
}
