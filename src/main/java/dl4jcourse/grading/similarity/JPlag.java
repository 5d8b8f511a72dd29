package dl4jcourse.grading.similarity;

import dl4jcourse.grading.sandbox.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program JPlag, version 6 or newer, if the teacher has installed it. It is under another licence than the course and needs a
 * newer JDK: it is never linked, only run.
 *
 * @param command how to start it
 */
public record JPlag(List<String> command) {
    private static final String VARIABLE = "COURSE_JPLAG";
    private static final int MINUTES = 10;

    /**
     * The jar that COURSE_JPLAG names, else the program {@code jplag} on the PATH.
     *
     * @param java of the newest JDK here
     */
    public static Optional<JPlag> find(Map<String, String> environment, String java) {
        String jar = environment.getOrDefault(VARIABLE, "");
        if (!jar.isEmpty()) {
            return Optional.of(new JPlag(jar.endsWith(".jar") ? List.of(java, "-jar", jar) : List.of(jar)));
        }
        return new Programs(environment.getOrDefault("PATH", ""))
                .find("jplag")
                .map(program -> new JPlag(List.of(program.toString())));
    }

    /**
     * Compares the folders in a folder, each a learner's.
     *
     * @param result where JPlag puts what it finds
     * @return the table that it wrote
     * @throws IOException if it fails; the message has its words
     */
    Path compare(Path folder, Path result) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(
                folder.toString(),
                "--language=java",
                "--mode=RUN",
                "--csv-export",
                "--overwrite",
                "--result-file=" + result,
                "--min-tokens=9"));
        Path log = result.resolveSibling(result.getFileName() + ".log");
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) process.descendants().forEach(ProcessHandle::destroyForcibly);
        if (!ended) process.destroyForcibly();
        Path table = result.resolve("results.csv");
        if (!ended || process.exitValue() != 0 || !Files.exists(table)) throw new IOException(complaint(log));
        return table;
    }

    /** The first line that tells of an error, else the last one. */
    private static String complaint(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("ERROR"))
                .findFirst()
                .or(() -> lines.stream().reduce((before, last) -> last))
                .orElse("it said nothing");
    }
}
