package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python environment of the project's own: the one with JupyterLab and the Java kernel, and that of the documentation.
 * Two stamps inside it say how far it came: where it was made (its scripts hold absolute paths, so a moved one is made
 * anew) and, written last, which requirements it holds (so what was interrupted or has changed is installed again).
 *
 * @param folder where it lies
 * @param pinned the file of its packages
 * @param step what to call its installation: the key of a message
 */
record PythonEnvironment(Project project, Messages messages, Path folder, Path pinned, String step) {
    /** JupyterLab's. */
    PythonEnvironment(Project project, Messages messages) {
        this(project, messages, project.venv(), project.requirements(), "step.pip");
    }

    /** Sphinx's, apart from JupyterLab's: a learner needs none of it. */
    static PythonEnvironment ofDocs(Project project, Messages messages) {
        return new PythonEnvironment(
                project, messages, project.docsVenv(), project.docsRequirements(), "step.docs.pip");
    }

    void prepare() throws IOException {
        if (!isHere()) create();
        if (!AtomicFile.textOf(installedStamp()).equals(requirements())) install();
    }

    boolean isReady() throws IOException {
        return isHere() && AtomicFile.textOf(installedStamp()).equals(requirements());
    }

    /** The environment's interpreter. */
    Path python() {
        return Project.python(folder);
    }

    private boolean isHere() throws IOException {
        String place = folder.toString();
        return Files.isExecutable(python()) && AtomicFile.textOf(placeStamp()).equals(place);
    }

    private void create() throws IOException {
        Files.deleteIfExists(placeStamp());
        Files.deleteIfExists(installedStamp());
        String python = System.getProperty("course.python", "python3");
        String venv = folder.toString();
        run("step.venv", "venv", List.of(python, "-m", "venv", "--clear", venv), new PipProgress(0));
        AtomicFile.write(placeStamp(), venv);
    }

    private void install() throws IOException {
        if (project.isOffline() && !project.isBundle()) throw messages.error("offline", messages.get(step));
        List<String> pip =
                new ArrayList<>(List.of(python().toString(), "-m", "pip", "install", "--disable-pip-version-check"));
        pip.addAll(List.of("--no-input", "--progress-bar", "off", "--require-hashes", "-r", pinned.toString()));
        pip.addAll(from());
        PipProgress progress = new PipProgress(PipProgress.packages(requirements()));
        run(step, project.isBundle() ? "wheels" : "pip", pip, progress);
        AtomicFile.write(installedStamp(), requirements());
    }

    /** Where pip finds packages: in the folder of a bundle alone, else where it is set up to look. */
    private List<String> from() {
        return project.isBundle()
                ? List.of("--no-index", "--find-links", project.wheels().toString())
                : List.of();
    }

    private void run(String title, String name, List<String> command, PipProgress progress) throws IOException {
        Path log = project.target().resolve(name + ".log");
        ChildProcess child = ChildProcess.of(log, command);
        PythonVariables.clear(child.builder().environment());
        try (ProgressLine line = new ProgressLine(messages.get(title)).begin()) {
            int code = child.run(output -> line.at(progress.after(output, line.elapsed(), messages)));
            if (code != 0) throw messages.error(name, child.lastLines(), log);
            line.done();
        }
    }

    private String requirements() throws IOException {
        return Files.readString(pinned);
    }

    private Path placeStamp() {
        return folder.resolve("course-place.txt");
    }

    private Path installedStamp() {
        return folder.resolve("course-requirements.txt");
    }
}
