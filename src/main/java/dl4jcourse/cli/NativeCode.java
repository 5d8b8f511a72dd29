package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * ND4J's native code, 320 MB that JavaCPP unpacks from the jars into the user's home at first use: done here, so that a
 * learner's first cell need not wait for it.
 */
record NativeCode(Project project, KernelOptions options, Messages messages) {
    void prepare() throws IOException {
        if (isReady()) return;
        ChildProcess child = child();
        try (ProgressLine line = new ProgressLine(messages.get("step.native")).begin()) {
            if (child.run(output -> {}) != 0) throw messages.error("native", child.lastLines(), child.log());
            line.done();
        }
        AtomicFile.write(stamp(), Hash.of(ClassPath.of(project).toString()));
    }

    boolean isReady() throws IOException {
        ClassPath classPath = ClassPath.of(project);
        Path cache = cache();
        return AtomicFile.textOf(stamp()).equals(Hash.of(classPath.toString()))
                && classPath.backends().allMatch(jar -> Files.isDirectory(cache.resolve(jar.getFileName())));
    }

    /** The name of the backend that answers, CPU or CUDA; empty when none does. */
    String backend() throws IOException {
        ChildProcess child = child();
        return child.run(output -> {}) == 0 ? child.lastLines().lines().reduce("", (before, last) -> last) : "";
    }

    private ChildProcess child() throws IOException {
        ChildProcess child = ChildProcess.of(project.target().resolve("native.log"), command());
        child.builder().environment().put("CLASSPATH", ClassPath.of(project).toString());
        return child;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(RunningJvm.java()));
        command.addAll(options.list(project.target().resolve("kernel.log")));
        command.add("dl4jcourse.cli.dl4j.FirstArray");
        return command;
    }

    private Path stamp() {
        return project.target().resolve("native.stamp");
    }

    private static Path cache() {
        return Path.of(System.getProperty("user.home"), ".javacpp", "cache");
    }
}
