package dl4jcourse.cli;

import com.google.gson.GsonBuilder;
import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells Jupyter how to start the Java kernel: with this JVM, the course's class path and its options. */
record KernelSpec(Project project, KernelOptions options, Map<String, String> environment) {
    /** Writes the file unless it says so already: that also mends one that was spoilt. */
    void prepare() throws IOException {
        String json = json();
        if (!AtomicFile.textOf(file()).equals(json)) AtomicFile.write(file(), json);
    }

    boolean isReady() throws IOException {
        return AtomicFile.textOf(file()).equals(json());
    }

    private Path file() {
        return project.kernelSpec().resolve("kernel.json");
    }

    String json() throws IOException {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", argv());
        spec.put("display_name", "Java");
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        spec.put("env", variables());
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(spec) + "\n";
    }

    private List<String> argv() {
        List<String> argv = new ArrayList<>(List.of(RunningJvm.java()));
        argv.addAll(options.list(project.target().resolve("kernel.log")));
        // The agent stops a thread at its next safepoint; without these options a counted loop has none.
        argv.add("-javaagent:" + project.agentJar());
        argv.addAll(List.of("-XX:+UseCountedLoopSafepoints", "-XX:LoopStripMiningIter=1000"));
        argv.add("--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED"); // jjava looks into JShell's snippets
        argv.addAll(List.of("-jar", project.kernelSpec().resolve("jjava.jar").toString(), "{connection_file}"));
        return argv;
    }

    private Map<String, String> variables() throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("JJAVA_CLASSPATH", ClassPath.of(project).toString());
        variables.put("OMP_NUM_THREADS", environment.getOrDefault("COURSE_THREADS", "1"));
        variables.put("MNIST_DIR", project.mnist(environment).toString());
        return variables;
    }
}
