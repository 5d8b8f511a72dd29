package dl4jcourse.agent;

/** What ends a learner's code that was asked to stop. An Error, so that {@code catch (Exception e)} lets it pass. */
public final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("this code was asked to end before it was finished.", null, false, false);
    }
}
