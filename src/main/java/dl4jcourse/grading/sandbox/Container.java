package dl4jcourse.grading.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A container by podman or docker: an empty image, in which the program sees what it sees in bubblewrap. Untested: nobody has run
 * it on a machine with podman or docker yet.
 *
 * @param program podman or docker
 */
public record Container(Limits limits, Path program) implements Sandbox {
    private static final String IMAGE = "dl4j-course-empty";
    private static final String WRITABLE = "/writable";
    private static final int SECONDS = 60;

    /** What is wrong with the program, if anything; makes the empty image. */
    public Optional<String> problem() throws IOException, InterruptedException {
        Optional<String> down = run(new byte[0], "info");
        return down.isPresent() ? down : run(new byte[1024], "import", "-", IMAGE); // an archive of tar without files
    }

    private Optional<String> run(byte[] input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            new ByteArrayInputStream(input).transferTo(in);
        } catch (IOException endedEarly) {
            return Optional.of(words(process));
        }
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly();
        return ended && process.exitValue() == 0 ? Optional.empty() : Optional.of(words(process));
    }

    private String words(Process process) throws IOException {
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return program.getFileName() + ": " + (error.isEmpty() ? "it failed" : error);
    }

    @Override
    public ProcessBuilder command(JavaProgram program) {
        return command(program, Optional.empty());
    }

    /** To end the client does not end the container, so {@code timeout} in it does. */
    @Override
    public ProcessBuilder command(JavaProgram java, Optional<Path> writable) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "run", "--rm", "--interactive"));
        command.addAll(isolation());
        new Mounts(java, limits.diskBytes())
                .readOnly()
                .forEach((to, from) -> command.add("--volume=" + real(from) + ":" + to + ":ro"));
        command.add("--volume=/usr/bin/timeout:/usr/bin/timeout:ro");
        writable.ifPresent(folder -> command.add("--volume=" + folder + ":" + WRITABLE));
        command.addAll(List.of(IMAGE, "--signal=KILL", limits.cpuSeconds() + "s", Mounts.JDK + "/bin/java"));
        command.addAll(JvmOptions.of(java, limits));
        java.archive().ifPresent(file -> command.add("-XX:SharedArchiveFile=" + Mounts.ARCHIVE));
        java.nativeCode().ifPresent(folder -> command.add("-Dorg.bytedeco.javacpp.cachedir=" + Mounts.NATIVE));
        command.addAll(List.of("-cp", Mounts.classPath(java), java.main()));
        return new ProcessBuilder(command);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> isolation() {
        return List.of(
                "--network=none",
                "--read-only",
                "--user=65534:65534",
                "--cap-drop=ALL",
                "--security-opt=no-new-privileges",
                "--pids-limit=" + limits.threads(),
                "--memory=" + limits.dataBytes(),
                "--memory-swap=" + limits.dataBytes(),
                "--ulimit=cpu=" + limits.cpuSeconds() + ":" + limits.cpuSeconds(),
                "--ulimit=fsize=" + limits.diskBytes() + ":" + limits.diskBytes(),
                "--ulimit=nofile=1024:1024",
                "--ulimit=core=0:0",
                "--tmpfs=/tmp:rw,mode=1777,size=" + limits.diskBytes(),
                "--tmpfs=" + Mounts.NATIVE + ":rw,mode=1777,size=" + (1 << 20),
                "--hostname=sandbox",
                "--workdir=/tmp",
                "--env=HOME=/tmp",
                "--env=LANG=C.UTF-8",
                "--env=OMP_NUM_THREADS=1",
                "--entrypoint=/usr/bin/timeout");
    }

    @Override
    public String writableFolder(Path writable) {
        return WRITABLE;
    }
}
