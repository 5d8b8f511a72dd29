package dl4jcourse.ipynb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Placeholder: builds nothing. */
public final class NotebookBuilder {
    private NotebookBuilder() {}

    /** Builds nothing. */
    public static List<Path> build(Path lectures, Path notebooks) throws IOException {
        return List.of();
    }

    /** Finds nothing. */
    public static List<Path> stale(Path lectures, Path notebooks) throws IOException {
        return List.of();
    }
}
