package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which width of the initial weights gave which histogram: to be seen in the picture, so there is one input only. */
final class HistogramsExercise {
    private static final List<Double> WIDTHS = List.of(0.01, 0.1, 0.3, 1.0);

    private HistogramsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("7.5", "double[] widthsOfPictures()", 10, 4)
                .reference(() -> exchanged(Map.of()))
                .example()
                .mistake("small-and-large", () -> exchanged(Map.of(0.01, 1.0, 1.0, 0.01)))
                .mistake("mirrored", () -> exchanged(Map.of(0.01, 1.0, 1.0, 0.01, 0.1, 0.3, 0.3, 0.1)))
                .mistake("both-small", () -> exchanged(Map.of(0.01, 0.1, 0.1, 0.01)))
                .mistake("both-large", () -> exchanged(Map.of(0.3, 1.0, 1.0, 0.3)))
                .mistake("both-middle", () -> exchanged(Map.of(0.1, 0.3, 0.3, 0.1)))
                .mistake(
                        "not-in-their-order",
                        () -> WIDTHS.stream().mapToDouble(w -> w).toArray())
                .build();
    }

    /** The widths in the order in which the lecture's cell {@code pictures-7-5} draws them, some taken for others. */
    private static double[] exchanged(Map<Double, Double> mistaken) {
        List<Double> widths = new ArrayList<>(WIDTHS);
        Collections.shuffle(widths, new Random(75));
        return widths.stream().mapToDouble(w -> mistaken.getOrDefault(w, w)).toArray();
    }
}
