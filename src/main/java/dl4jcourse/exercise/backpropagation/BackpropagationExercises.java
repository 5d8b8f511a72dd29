package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on backpropagation. */
public final class BackpropagationExercises {
    private BackpropagationExercises() {}

    public static List<Exercise> all() {
        return List.of(
                CentralDifferenceExercise.exercise(),
                ReluBackwardExercise.exercise(),
                AffineBackwardExercise.exercise(),
                TrainingStepExercise.exercise(),
                TwoLayerGradientsExercise.exercise());
    }
}
