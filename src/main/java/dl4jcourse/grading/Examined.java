package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import java.util.Optional;
import java.util.Set;

/**
 * What an examination of one exercise found.
 *
 * @param result the verdict and its tests
 * @param loss why the answer could not be asked to the end, if so
 * @param notices what else was noticed
 */
public record Examined(CheckResult result, Optional<Loss> loss, Set<Notice> notices) {
    /** Copies the set. */
    public Examined {
        notices = Set.copyOf(notices);
    }

    /** An endless loop in one test takes the points of this test and those after it; what breaks the JVM takes all. */
    boolean keepsPoints() {
        return loss.isEmpty() || loss.get() == Loss.TIMED_OUT;
    }

    /** Points that count. */
    int points() {
        return keepsPoints() ? result.points() : 0;
    }
}
