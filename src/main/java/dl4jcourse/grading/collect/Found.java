package dl4jcourse.grading.collect;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * A file among the submissions.
 *
 * @param path from the folder of submissions on, with {@code /}; of a file in an archive, the archive's path and its own
 * @param modified when it was last changed, as the file system or the archive says
 * @param problem why it is not read, if that is known before it is opened
 * @param content its bytes
 */
public record Found(String path, Instant modified, Optional<UnreadableException.Reason> problem, Content content) {
    Found(String path, Instant modified, Content content) {
        this(path, modified, Optional.empty(), content);
    }

    /** Reads a file's bytes when they are needed. */
    @FunctionalInterface
    public interface Content {
        /** @throws UnreadableException if it is not to be read */
        byte[] read() throws IOException;
    }

    /** A file that is not read, and why. */
    static Found unreadable(String path, Instant modified, UnreadableException.Reason reason) {
        return new Found(path, modified, Optional.of(reason), () -> {
            throw new UnreadableException(reason);
        });
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
