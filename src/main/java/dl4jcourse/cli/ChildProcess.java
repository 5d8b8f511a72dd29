package dl4jcourse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A program the course runs: its output goes to a log, and it ends when the course is stopped. */
record ChildProcess(ProcessBuilder builder, Path log) {
    private static final int LAST_LINES = 6;

    static ChildProcess of(Path log, List<String> command) {
        return new ChildProcess(new ProcessBuilder(command), log);
    }

    /** Starts it with the log as its output; whoever starts it also stops it. */
    Process startUnwatched() throws IOException {
        Files.createDirectories(log.getParent());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs it to its end; every line of output also goes to {@code onLine}. */
    int run(Consumer<String> onLine) throws IOException {
        return watch((process, line) -> onLine.accept(line));
    }

    /** As {@link #run}; {@code onLine} also gets the process, which may have ended meanwhile. */
    int watch(BiConsumer<ProcessHandle, String> onLine) throws IOException {
        Files.createDirectories(log.getParent());
        Process process = builder.redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        process.getOutputStream().close();
        try (BufferedReader output = process.inputReader();
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.append(line).append('\n').flush();
                onLine.accept(process.toHandle(), line);
            }
        }
        return process.onExit().join().exitValue();
    }

    /** The lines of the log that tell why it failed: those that say so, else the last ones. */
    String lastLines() throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> errors =
                lines.stream().filter(line -> line.startsWith("ERROR")).toList();
        List<String> telling = errors.isEmpty() ? lines : errors;
        return String.join("\n", telling.subList(Math.max(0, telling.size() - LAST_LINES), telling.size()));
    }
}
