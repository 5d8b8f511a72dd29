package dl4jcourse.grading.collect;

import java.io.IOException;
import java.util.Locale;

/** A submitted file that is not read. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** A symbolic link, which may lead anywhere. */
        LINK,
        /** Larger than any notebook. */
        TOO_LARGE,
        /** An archive that cannot be opened. */
        BROKEN_ARCHIVE,
        /** A path in an archive that leads out of it. */
        OUTSIDE,
        /** An archive in an archive. */
        NESTED_ARCHIVE,
        /** An archive of another kind than zip. */
        OTHER_ARCHIVE,
        /** Neither a file nor a folder: a pipe, a device. */
        NO_FILE,
        /** More files than any submission has. */
        TOO_MANY,
        /** The file cannot be opened. */
        NO_ACCESS;

        /** The key of its text. */
        public String key() {
            return "unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    UnreadableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it is not read. */
    public Reason reason() {
        return reason;
    }
}
