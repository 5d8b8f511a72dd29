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
}
