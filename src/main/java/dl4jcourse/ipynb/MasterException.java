package dl4jcourse.ipynb;

/** Placeholder: a master that cannot be used. */
public final class MasterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
