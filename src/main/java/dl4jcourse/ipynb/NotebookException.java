package dl4jcourse.ipynb;

/** A notebook file that cannot be read: the message names the file, what was expected, what came and what to do. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do about a file that Jupyter can mend. */
    static final String SAVE_AGAIN = "open the file in JupyterLab, save it and try again";

    NotebookException(String file, String expected, String found, String todo) {
        super("%s: expected %s, found %s; %s".formatted(file, expected, found, todo));
    }
}
