package dl4jcourse.grading.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** No sandbox: a program can do whatever this user can, and only Java's heap is limited. */
public record Bare(Limits limits) implements Sandbox {
    @Override
    public ProcessBuilder command(JavaProgram program) {
        return command(program, Optional.empty());
    }

    @Override
    public ProcessBuilder command(JavaProgram program, Optional<Path> writable) {
        List<String> command =
                new ArrayList<>(List.of(program.home().resolve("bin/java").toString()));
        command.addAll(JvmOptions.of(program, limits));
        program.archive().ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
        program.nativeCode().ifPresent(folder -> command.add("-Dorg.bytedeco.javacpp.cachedir=" + folder));
        command.add(program.main());
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "HOME", "SystemRoot", "TEMP", "TMP"));
        environment.put("OMP_NUM_THREADS", "1");
        environment.put(
                "CLASSPATH",
                program.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return builder;
    }

    @Override
    public String writableFolder(Path writable) {
        return writable.toString();
    }
}
