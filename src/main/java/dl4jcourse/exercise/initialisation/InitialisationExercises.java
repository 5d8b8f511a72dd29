package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on initial weights, BatchNorm and hyper-parameters. */
public final class InitialisationExercises {
    private InitialisationExercises() {}

    public static List<Exercise> all() {
        return List.of(
                DeviationExercise.exercise(),
                BatchNormExercise.exercise(),
                BestTrialExercise.exercise(),
                RunningAveragesExercise.exercise(),
                HistogramsExercise.exercise());
    }
}
