package dl4jcourse.grading.report;

/** A teacher's table that cannot be used; the message says where and why. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }
}
