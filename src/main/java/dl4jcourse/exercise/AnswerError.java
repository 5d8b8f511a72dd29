package dl4jcourse.exercise;

import org.opentest4j.AssertionFailedError;

/** A test of an answer has failed. */
final class AnswerError extends AssertionFailedError {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    AnswerError(Failure failure) {
        super("expected " + failure.expected() + ", got " + failure.got(), failure.expected(), failure.got());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
