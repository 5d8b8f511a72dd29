package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Lectures;
import dl4jcourse.ipynb.MasterCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What learners get, and what only teachers get. */
class ReleaseCommandTest {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    private static final Messages MESSAGES = new Messages(Language.EN);

    @TempDir
    Path folder;

    private static int run(Object command, Path to) {
        return new CommandLine(command).execute("--to", to.toString());
    }

    private static List<MasterCell.Code> code() throws IOException {
        return Lectures.read(PROJECT.lectures()).stream()
                .flatMap(master -> master.cells().stream())
                .filter(MasterCell.Code.class::isInstance)
                .map(MasterCell.Code.class::cast)
                .toList();
    }

    /**
     * Lines that tell something: a bracket or a short word stands in other places too, and so does what a lecture shows
     * itself.
     */
    private static Set<String> solutionLines() throws IOException {
        String shown =
                code().stream().map(cell -> cell.in(Language.EN).source()).collect(Collectors.joining("\n"));
        return code().stream()
                .flatMap(cell -> cell.solutionLines().stream())
                .map(String::strip)
                .filter(line -> line.length() > 20 && !shown.contains(line))
                .collect(Collectors.toSet());
    }

    /** The solution lines in notebooks and docs; the library itself computes the same things, and is open. */
    private static List<String> leaks(Path release) throws IOException {
        Set<String> lines = solutionLines();
        assertTrue(lines.size() > 20);
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(file -> file.toString().matches(".*\\.(ipynb|md)"))
                    .flatMap(file ->
                            lines.stream().filter(line -> holds(file, line)).map(line -> file + ": " + line))
                    .toList();
        }
    }

    private static boolean holds(Path file, String line) {
        try {
            return Files.readString(file).contains(line.replace("\\", "\\\\").replace("\"", "\\\""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aReleaseHoldsNoSolution() throws IOException {
        Path release = folder.resolve("release");
        assertEquals(0, run(new ReleaseCommand(PROJECT, MESSAGES), release));
        assertEquals(List.of(), leaks(release));
        assertFalse(Files.exists(release.resolve("src/lectures")));
        assertFalse(Files.exists(release.resolve("src/test")));
        assertTrue(Files.isExecutable(release.resolve("course")));
        assertTrue(Files.exists(release.resolve("notebooks/ja/00-getting-started.ipynb")));
    }

    @Test
    void aSolvedNotebookInItWouldBeNoticed() throws IOException {
        Path solutions = folder.resolve("solutions");
        assertEquals(0, run(new SolutionsCommand(PROJECT, MESSAGES), solutions));
        assertFalse(leaks(solutions).isEmpty());
        String key = Files.readString(solutions.resolve("answers-ja.html"));
        assertTrue(key.contains("4.1 平均二乗誤差（20 点"), key.substring(0, 500));
    }

    @Test
    void aFullFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("answers.html"), "old");
        ReleaseCommand command = new ReleaseCommand(PROJECT, MESSAGES);
        CommandLine.populateCommand(command, "--to", folder.toString());
        assertThrows(CourseException.class, command::call);
    }
}
