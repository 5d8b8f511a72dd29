package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Java kernel on the JVM that runs this, for the project's own Python programs.
 *
 * @param folder takes the kernel's specification, so that JupyterLab's stays as it is
 * @param variables those that the specification is made from, such as {@code MNIST_DIR}
 */
record JavaKernel(Project project, Path folder, Map<String, String> variables) {
    /** Writes the specification; the Python environment and the agent's jar must be there. */
    void prepare() throws IOException {
        AtomicFile.write(specification(), new KernelSpec(project, KernelOptions.ofThisMachine(), variables).json());
    }

    Path specification() {
        return folder.resolve("kernels/java/kernel.json");
    }

    /** A program in the project's Python that finds this kernel under the name {@code java}. */
    ProcessBuilder python(Path script, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(project.python().toString(), script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        PythonVariables.clear(builder.environment());
        builder.environment().put("JUPYTER_PATH", folder.toString());
        return builder;
    }
}
