package dl4jcourse.exercise.perceptron;

import dl4jcourse.exercise.Exercise;
import java.util.List;

/** The exercises on perceptrons and gates. */
public final class PerceptronExercises {
    private PerceptronExercises() {}

    public static List<Exercise> all() {
        return List.of(
                GateExercise.exercise(),
                OutputsExercise.exercise(),
                LearningRuleExercise.exercise(),
                TwoLayersExercise.exercise(),
                FullAdderExercise.exercise());
    }
}
