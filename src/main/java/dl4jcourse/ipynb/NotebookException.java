package dl4jcourse.ipynb;

/** A notebook file that cannot be read: the message names the file, what was expected, what came and what to do. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotebookException(String file, String expected, String found, String todo) {
        super("%s: expected %s, found %s; %s".formatted(file, expected, found, todo));
    }
}
