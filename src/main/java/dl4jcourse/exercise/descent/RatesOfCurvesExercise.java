package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;

/** Reading a plot: which learning rate belongs to which curve. The curves stand in the lecture, in the cell of the plot. */
final class RatesOfCurvesExercise {
    private RatesOfCurvesExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("6.2", "double[] ratesOfCurves()", 10, 6)
                .reference(() -> new double[] {0.95, 0.3, 1.05, 0.01})
                .example()
                .mistake("slow-exchanged", () -> new double[] {0.01, 0.3, 1.05, 0.95})
                .mistake("overshoot-is-fast", () -> new double[] {0.3, 0.95, 1.05, 0.01})
                .mistake("larger-is-faster", () -> new double[] {0.95, 1.05, 0.01, 0.3})
                .mistake("larger-is-slower", () -> new double[] {0.3, 0.01, 1.05, 0.95})
                .mistake("smallest-grows", () -> new double[] {0.95, 0.3, 0.01, 1.05})
                .mistake("in-the-order-given", () -> new double[] {0.01, 0.3, 0.95, 1.05})
                .build();
    }
}
