package dl4jcourse.exercise;

/** Thrown by the stub of an exercise: the learner has not answered yet. */
public final class NotWrittenYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param exercise the exercise's number, such as {@code 4.1} */
    public NotWrittenYet(String exercise) {
        super("exercise " + exercise + " is not written yet");
    }
}
