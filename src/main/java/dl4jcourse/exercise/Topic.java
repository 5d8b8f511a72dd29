package dl4jcourse.exercise;

import java.util.Locale;

/** What a lecture's exercises are about, in the order of the lectures: each has its own package and texts. */
public enum Topic {
    TENSOR,
    PERCEPTRON,
    ACTIVATION,
    SHAPE,
    LOSS,
    BACKPROPAGATION,
    DESCENT,
    INITIALISATION,
    OVERFITTING,
    MNIST,
    CONVOLUTION;

    /** The topic of a lecture's exercises. */
    static Topic of(Exercise exercise) {
        return values()[exercise.lecture()];
    }

    /** The texts of its exercises: {@code 4.1.title}, {@code 4.1.hint.1}, {@code mistake.sum-instead-of-mean}. */
    String bundle() {
        return "dl4jcourse.exercise." + name().toLowerCase(Locale.ROOT) + ".messages";
    }
}
