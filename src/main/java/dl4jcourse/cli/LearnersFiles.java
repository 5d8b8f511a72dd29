package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that make the course as learners get it: all but the masters, which hold the solutions, and the tests. */
record LearnersFiles(Project project) {
    /** Files and folders of the project that a learner needs. */
    private static final List<String> PARTS = List.of(
            "course",
            "course.cmd",
            "pom.xml",
            "README.md",
            "README.ja.md",
            "CHANGELOG.md",
            "LICENSE",
            "LICENSE-PROSE.md",
            "NOTICE",
            "data/README.md",
            "data/rent.csv",
            "docs",
            "notebooks",
            "src/bootstrap",
            "src/main");

    /** In the same order on every machine. */
    List<Path> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : PARTS) files.addAll(in(project.root().resolve(part)));
        return files;
    }

    /** The files of a folder, or the file itself. */
    static List<Path> in(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
                    .sorted()
                    .toList();
        }
    }
}
