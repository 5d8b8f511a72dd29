package dl4jcourse.exercise.shape;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.dl4j.ConfigureExercise;
import java.util.List;

/** The exercises on the shapes of a network. */
public final class ShapeExercises {
    private ShapeExercises() {}

    public static List<Exercise> all() {
        return List.of(
                DenseExercise.exercise(),
                CountExercise.exercise(),
                ConfigureExercise.exercise(),
                ForwardExercise.exercise());
    }
}
