package dl4jcourse.grading;

import dl4jcourse.exercise.CheckResult;
import java.util.Locale;
import java.util.Optional;

/** What came of an exercise, in one word. */
public enum Verdict {
    /** All tests passed. */
    PASSED,
    /** Some tests passed. */
    PARTLY,
    /** No test gave a point. */
    FAILED,
    /** The stub is as it was. */
    NOT_WRITTEN,
    /** See {@link Loss}. */
    CELL_MISSING,
    /** See {@link Loss}. */
    CELL_FAILED,
    /** See {@link Loss}. */
    ENDED,
    /** See {@link Loss}. */
    TIMED_OUT,
    /** See {@link Loss}. */
    CLOCK,
    /** See {@link Loss}. */
    TOO_LONG,
    /** See {@link Loss}. */
    UNUSABLE,
    /** The file is no notebook that can be read. */
    UNREADABLE,
    /** A teacher has decided. */
    OVERRIDDEN;

    static Verdict of(CheckResult result, Optional<Loss> loss) {
        if (loss.isPresent())
            return loss.get() == Loss.CELL_AMBIGUOUS
                    ? CELL_MISSING
                    : valueOf(loss.get().name());
        if (result.status() == CheckResult.Status.NOT_WRITTEN) return NOT_WRITTEN;
        if (result.status() == CheckResult.Status.PASSED) return PASSED;
        return result.points() == 0 ? FAILED : PARTLY;
    }

    /** The word in files: {@code not-written}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
