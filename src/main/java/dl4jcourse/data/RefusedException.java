package dl4jcourse.data;

import java.io.IOException;

/** The server answered, but with something other than the file: asking it again is of no use. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(int status) {
        super("HTTP " + status);
    }
}
