package dl4jcourse.cli;

import dl4jcourse.ipynb.AtomicFile;
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

    private final Path folder;

    /** A kernel that knows the variables of this process. */
    RealKernel(Path folder) throws Exception {
        this(folder, System.getenv());
    }

    /** Sets the environment up if {@code course test} has not; {@code folder} takes this kernel's specification. */
    RealKernel(Path folder, Map<String, String> variables) throws Exception {
        this.folder = folder;
        new PythonEnvironment(PROJECT, new Messages(Language.EN)).prepare();
        new AgentJar(PROJECT).prepare();
        KernelSpec spec = new KernelSpec(PROJECT, KernelOptions.ofThisMachine(), variables);
        AtomicFile.write(folder.resolve("kernels/java/kernel.json"), spec.json());
    }

    /** The same kernel without the agent that makes a learner's loops stop. */
    RealKernel withoutTheAgent() throws IOException {
        Path file = folder.resolve("kernels/java/kernel.json");
        AtomicFile.write(file, Files.readString(file).replaceFirst("\\s*\"-javaagent:[^\"]*\",", ""));
        return this;
    }

    static Path notebook(String name) {
        return PROJECT.notebooks().resolve(name);
    }

    /** Runs a script of {@code src/test/python} and returns what it printed. */
    String python(String script, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROJECT.python().toString()));
        command.add(PROJECT.root().resolve("src/test/python").resolve(script).toString());
        command.addAll(List.of(args));
        Path out = folder.resolve(script + ".out");
        Path log = folder.resolve(script + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile());
        PythonVariables.clear(builder.environment());
        builder.environment().put("JUPYTER_PATH", folder.toString());
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(script + " failed:\n" + Files.readString(log));
        }
        return Files.readString(out);
    }
}
