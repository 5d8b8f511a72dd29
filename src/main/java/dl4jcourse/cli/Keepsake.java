package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The notebook as it was before an update or a reset, one file for each: nothing a learner wrote is ever lost. */
final class Keepsake {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm");

    private Keepsake() {}

    /** Copies the notebook into the folder {@code before-update} beside it, under a name with the time. */
    static Path of(Path notebook) throws IOException {
        Path folder = Files.createDirectories(notebook.resolveSibling("before-update"));
        String stem = notebook.getFileName().toString().replaceFirst("\\.ipynb$", "");
        return copy(notebook, folder, stem + "-" + MINUTE.format(LocalDateTime.now()));
    }

    /** Under the first free name: {@code NAME.ipynb}, {@code NAME-2.ipynb}, and so on. */
    private static Path copy(Path notebook, Path folder, String name) throws IOException {
        for (int i = 1; ; i++) {
            try {
                return Files.copy(notebook, folder.resolve(name + (i == 1 ? "" : "-" + i) + ".ipynb"));
            } catch (FileAlreadyExistsException next) {
                continue;
            }
        }
    }
}
