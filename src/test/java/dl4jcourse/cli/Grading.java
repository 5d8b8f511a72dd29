package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code course grade} as tests run it, and what it wrote. */
record Grading(Path out) {
    static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());

    /** Grades into the folder and returns the exit code. */
    int run(Path submissions, String... options) {
        List<String> arguments = new ArrayList<>(List.of("grade", submissions.toString(), "--to", out.toString()));
        arguments.addAll(List.of(options));
        return Course.commandLine(new Commands(PROJECT, new Messages(Language.EN)))
                .execute(arguments.toArray(String[]::new));
    }

    List<Map<String, String>> grades() throws IOException {
        return CsvFile.rows(out.resolve("grades.csv"));
    }

    /** Every file but the journal, by its path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.startsWith("journal")) files.put(name, Files.readString(file));
            }
        }
        return files;
    }

    /** What is about one learner alone. */
    Map<String, String> pages() {
        try {
            Map<String, String> pages = files();
            pages.keySet().removeIf(name -> !name.startsWith("feedback") && !name.startsWith("gradescope"));
            return pages;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
