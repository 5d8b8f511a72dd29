package dl4jcourse.exercise.tensor;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on tensors and first steps. */
public final class TensorExercises {
    private TensorExercises() {}

    public static List<Exercise> all() {
        return List.of(
                ColumnMeansExercise.exercise(),
                SliceExercise.exercise(),
                RowProductsExercise.exercise(),
                SharesExercise.exercise(),
                NeuronStepExercise.exercise());
    }
}
