package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The project's own Jupyter with the Java kernel on the JVM that runs the tests. */
final class RealKernel {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());

    private final JavaKernel kernel;

    /** A kernel that knows the variables of this process. */
    RealKernel(Path folder) throws Exception {
        this(folder, System.getenv());
    }

    /** Sets the environment up if {@code course test} has not; {@code folder} takes this kernel's specification. */
    RealKernel(Path folder, Map<String, String> variables) throws Exception {
        new PythonEnvironment(PROJECT, new Messages(Language.EN)).prepare();
        new AgentJar(PROJECT).prepare();
        kernel = new JavaKernel(PROJECT, folder, variables);
        kernel.prepare();
    }

    /** The same kernel without the agent that makes a learner's loops stop. */
    RealKernel withoutTheAgent() throws IOException {
        Path file = kernel.specification();
        AtomicFile.write(file, Files.readString(file).replaceFirst("\\s*\"-javaagent:[^\"]*\",", ""));
        return this;
    }

    static Path notebook(String name) {
        return PROJECT.notebooks().resolve(name);
    }

    /** Runs a notebook as JupyterLab would, see {@code run_notebook.py}. */
    void execute(Path notebook, Path executed, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(notebook.toString(), executed.toString()));
        arguments.addAll(List.of(options));
        python(PROJECT.pythonFile("run_notebook.py"), arguments);
    }

    /** Runs a script of {@code src/test/python} and returns what it printed. */
    String python(String script, String... args) throws IOException, InterruptedException {
        return python(PROJECT.root().resolve("src/test/python").resolve(script), List.of(args));
    }

    private String python(Path script, List<String> arguments) throws IOException, InterruptedException {
        Path out = kernel.folder().resolve(script.getFileName() + ".out");
        Path log = kernel.folder().resolve(script.getFileName() + ".log");
        Process process = kernel.python(script, arguments)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(script + " failed:\n" + Files.readString(log));
        }
        return Files.readString(out);
    }
}
