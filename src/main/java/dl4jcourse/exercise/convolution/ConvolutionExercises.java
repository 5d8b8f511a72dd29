package dl4jcourse.exercise.convolution;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.dl4j.ConvolutionNetworkExercise;
import java.util.List;

/** The exercises on convolution and pooling. */
public final class ConvolutionExercises {
    private ConvolutionExercises() {}

    public static List<Exercise> all() {
        return List.of(
                SizeExercise.exercise(),
                CorrelationExercise.exercise(),
                MaxPoolingExercise.exercise(),
                InputGradientExercise.exercise(),
                ConvolutionNetworkExercise.exercise());
    }
}
