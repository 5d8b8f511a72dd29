package dl4jcourse.cli;

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

    Path venv() {
        return root.resolve(".venv");
    }

    Path lectures() {
        return root.resolve("src/lectures");
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

    Path requirements() {
        return root.resolve("src/main/python/requirements.txt");
    }

    Path jupyterConfig() {
        return root.resolve("src/main/python/jupyter_server_config.json");
    }

    Path labSettings() {
        return root.resolve("src/main/python/jupyterlab_overrides.json");
    }

    Path kernelSpec() {
        return venv().resolve("share/jupyter/kernels/java");
    }

    /** The agent of the kernel's JVM; beside the kernel, since a clean build must not take it away. */
    Path agentJar() {
        return kernelSpec().resolve("stop-agent.jar");
    }

    /** The environment's interpreter. */
    Path python() {
        Path windows = venv().resolve("Scripts/python.exe");
        return Files.exists(windows) ? windows : venv().resolve("bin/python");
    }
}
