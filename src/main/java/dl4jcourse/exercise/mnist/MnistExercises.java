package dl4jcourse.exercise.mnist;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on handwritten digits: data, training, evaluation. */
public final class MnistExercises {
    private MnistExercises() {}

    public static List<Exercise> all() {
        return List.of(
                AccuracyExercise.exercise(),
                ConfusionExercise.exercise(),
                PixelsExercise.exercise(),
                ClassifierExercise.exercise(),
                MeanLossExercise.exercise());
    }
}
