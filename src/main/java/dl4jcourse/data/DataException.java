package dl4jcourse.data;

/** Data that is missing or damaged. The message says what was expected, what came, and what to do. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An exception with a message for the person in front of the screen. */
    public DataException(String message) {
        super(message);
    }

    /** An exception with a message for the person in front of the screen, and what lies behind it. */
    public DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
