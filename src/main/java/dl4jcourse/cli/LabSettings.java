package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The course's defaults for JupyterLab, which a learner's own settings override: no question about
 * news at the start, and all cells in the page, so that the browser can find text in them.
 */
record LabSettings(Project project) {
    void prepare() throws IOException {
        String wanted = Files.readString(project.labSettings());
        Path file = project.venv().resolve("share/jupyter/lab/settings/overrides.json");
        if (!AtomicFile.textOf(file).equals(wanted)) AtomicFile.write(file, wanted);
    }
}
