package dl4jcourse.cli;

import dl4jcourse.data.MnistFile;
import dl4jcourse.ipynb.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the parts of the project lie. */
record Project(Path root) {
    /** The project that the launcher belongs to: it passes the root, since a command may run in any folder. */
    static Project here() {
        return new Project(
                Path.of(System.getProperty("course.root", "")).toAbsolutePath().normalize());
    }

    Path target() {
        return root.resolve("target");
    }

    /** What {@code course bundle} puts into its archive beside the course: classes, jars, wheels. */
    Path bundle() {
        return root.resolve("bundle");
    }

    /** Whether this is an unpacked bundle, which needs no network, rather than a clone. */
    boolean isBundle() {
        return Files.isDirectory(bundle());
    }

    /** Whether the user has forbidden to use the network. */
    boolean isOffline() {
        return Boolean.getBoolean("course.offline");
    }

    /** The compiled course. */
    Path classes() {
        return (isBundle() ? bundle() : target()).resolve("classes");
    }

    /** The Python packages of a bundle. */
    Path wheels() {
        return bundle().resolve("wheels");
    }

    Path venv() {
        return root.resolve(".venv");
    }

    Path lectures() {
        return root.resolve("src/lectures");
    }

    /** The decks in Markdown, and their theme. */
    Path slides() {
        return root.resolve("slides");
    }

    Path notebooks() {
        return root.resolve("notebooks");
    }

    /** The learner's folder. */
    Path work() {
        return root.resolve("work");
    }

    Path work(Language language) {
        return work().resolve(language.code());
    }

    /** Settings that the learner makes in JupyterLab; beside the work, because they must outlive the environment. */
    Path jupyterHome() {
        return root.resolve("work/.jupyter");
    }

    /** Where the lectures look for MNIST and {@code course data mnist} puts it: MNIST_DIR, else in the project. */
    Path mnist(Map<String, String> environment) {
        String named = environment.getOrDefault("MNIST_DIR", "");
        return named.isBlank() ? root.resolve("data/mnist") : Path.of(named).toAbsolutePath();
    }

    /** Whether all of MNIST is there; without it the lectures draw synthetic digits. */
    boolean hasMnist(Map<String, String> environment) {
        Path folder = mnist(environment);
        return MnistFile.ALL.stream().allMatch(file -> file.isIn(folder));
    }

    Path requirements() {
        return pythonFile("requirements.txt");
    }

    /** Fetches wheels for systems and versions of Python other than this one. */
    Path wheelsScript() {
        return pythonFile("fetch_wheels.py");
    }

    Path jupyterConfig() {
        return pythonFile("jupyter_server_config.json");
    }

    Path labSettings() {
        return pythonFile("jupyterlab_overrides.json");
    }

    /** A file of {@code src/main/python}. */
    Path pythonFile(String name) {
        return root.resolve("src/main/python").resolve(name);
    }

    Path kernelSpec() {
        return venv().resolve("share/jupyter/kernels/java");
    }

    /** The agent of the kernel's JVM; beside the kernel, since a clean build must not take it away. */
    Path agentJar() {
        return kernelSpec().resolve("stop-agent.jar");
    }

    /** The environment in which Sphinx makes the documentation. */
    Path docsVenv() {
        return root.resolve(".venv-docs");
    }

    Path docsRequirements() {
        return pythonFile("docs-requirements.txt");
    }

    /** Sphinx's configuration of the documentation. */
    Path siteConfiguration() {
        return pythonFile("site");
    }

    /** The environment's interpreter. */
    Path python() {
        return python(venv());
    }

    static Path python(Path environment) {
        Path windows = environment.resolve("Scripts/python.exe");
        return Files.exists(windows) ? windows : environment.resolve("bin/python");
    }
}
