package dl4jcourse.exercise;

/** Calls an answer, in this JVM or in another one, and comes back whatever the answer does. */
public interface Caller {
    /** @param arguments for the answer; the caller never changes them */
    Outcome call(Object[] arguments) throws InterruptedException;

    /** The beginning of what the answer has printed. */
    String printed();
}
