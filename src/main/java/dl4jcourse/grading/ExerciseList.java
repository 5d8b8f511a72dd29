package dl4jcourse.grading;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.Exercises;
import java.util.stream.Collectors;

/** The page that lists all exercises: {@code docs/exercises.md}. */
public final class ExerciseList {
    private static final String HEAD = """
            # The exercises

            Made by `./course notebooks` from the exercises in `src/main/java/dl4jcourse/exercise`; do not edit it. Points: those
            that the learner sees at once, and those of hidden inputs, which `course grade` adds. A bug hunt starts from code with
            one mistake.

            | | exercise | 演習 | points | minutes | signature |
            |---|---|---|---|---|---|
            """;

    private ExerciseList() {}

    /** The page's text. */
    public static String markdown() {
        return HEAD + Exercises.all().stream().map(ExerciseList::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(Exercise exercise) {
        int hidden = exercise.points() - exercise.visiblePoints();
        return "| %s | %s%s | %s | %d + %d | %d | `%s` |"
                .formatted(
                        exercise.id(),
                        new Texts("en").title(exercise),
                        exercise.planted().isPresent() ? " (bug hunt)" : "",
                        new Texts("ja").title(exercise),
                        exercise.visiblePoints(),
                        hidden,
                        exercise.minutes(),
                        exercise.signature().text());
    }
}
