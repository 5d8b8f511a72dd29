package dl4jcourse.grading;

import dl4jcourse.exercise.Texts;
import java.util.Locale;

/** Why an answer could not be asked, or not to the end. */
public enum Loss {
    /** The exercise's cell is not in the notebook. */
    CELL_MISSING,
    /** Several cells could be the exercise's, and they differ. */
    CELL_AMBIGUOUS,
    /** The cell does not compile, or throws. */
    CELL_FAILED,
    /** The answer ended its process: exit, halt, a crash, a limit of memory or time. */
    ENDED,
    /** No reply in time. */
    TIMED_OUT,
    /** The time for the whole notebook is over. */
    CLOCK,
    /** A reply, or what the answer wrote in its place, is too long. */
    TOO_LONG,
    /** The result cannot be judged: examining it failed. */
    UNUSABLE;

    /** In words. */
    String in(Texts texts, int seconds) {
        return texts.get("outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-'), seconds);
    }
}
