package dl4jcourse.cli;

import dl4jcourse.ipynb.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The project's own Python environment with JupyterLab and the Java kernel. Two stamps inside it say how far it came:
 * where it was made (its scripts hold absolute paths, so a moved one is made anew) and, written last, which requirements
 * it holds (so what was interrupted or has changed is installed again).
 */
record PythonEnvironment(Project project, Messages messages) {
    void prepare() throws IOException {
        if (!isHere()) create();
        if (!AtomicFile.textOf(installedStamp()).equals(requirements())) install();
    }

    boolean isReady() throws IOException {
        return isHere() && AtomicFile.textOf(installedStamp()).equals(requirements());
    }

    private boolean isHere() throws IOException {
        String place = project.venv().toString();
        return Files.isExecutable(project.python())
                && AtomicFile.textOf(placeStamp()).equals(place);
    }

    private void create() throws IOException {
        Files.deleteIfExists(placeStamp());
        Files.deleteIfExists(installedStamp());
        String python = System.getProperty("course.python", "python3");
        String venv = project.venv().toString();
        run("step.venv", "venv", List.of(python, "-m", "venv", "--clear", venv), new PipProgress(0));
        AtomicFile.write(placeStamp(), venv);
    }

    private void install() throws IOException {
        String file = project.requirements().toString();
        List<String> pip = List.of(project.python().toString(), "-m", "pip", "install", "--disable-pip-version-check");
        List<String> what = List.of("--no-input", "--progress-bar", "off", "--require-hashes", "-r", file);
        PipProgress progress = new PipProgress(PipProgress.packages(requirements()));
        run(
                "step.pip",
                "pip",
                java.util.stream.Stream.concat(pip.stream(), what.stream()).toList(),
                progress);
        AtomicFile.write(installedStamp(), requirements());
    }

    private void run(String step, String name, List<String> command, PipProgress progress) throws IOException {
        Path log = project.target().resolve(name + ".log");
        ChildProcess child = ChildProcess.of(log, command);
        PythonVariables.clear(child.builder().environment());
        try (ProgressLine line = new ProgressLine(messages.get(step)).begin()) {
            int code = child.run(output -> line.at(progress.after(output, line.elapsed(), messages)));
            if (code != 0) throw messages.error(name, child.lastLines(), log);
            line.done();
        }
    }

    private String requirements() throws IOException {
        return Files.readString(project.requirements());
    }

    private Path placeStamp() {
        return project.venv().resolve("course-place.txt");
    }

    private Path installedStamp() {
        return project.venv().resolve("course-requirements.txt");
    }
}
