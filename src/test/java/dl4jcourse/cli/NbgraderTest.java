package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.MasterParser;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real nbgrader, in an environment of its own, grades the same notebooks on the same kernel and gives the points that
 * {@code course check} gives. Takes minutes and downloads nbgrader: only with {@code course test --all}.
 */
class NbgraderTest {
    private static final String VERSION = "nbgrader==0.9.6";
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    private static final String LECTURE = "01-perceptron";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> gradesAlike() {
        if (!Boolean.getBoolean("course.all")) return Stream.of();
        return Stream.of(DynamicTest.dynamicTest(VERSION, this::grade));
    }

    private void grade() throws Exception {
        Path lecture = RealKernel.notebook("en/" + LECTURE + ".ipynb");
        Notebook solved = solved();
        Notebook half = halfSolved(NotebookReader.read(lecture), solved);
        NotebookWriter.write(folder.resolve("source/first/" + LECTURE + ".ipynb"), NotebookReader.read(lecture));
        submit("all", solved);
        submit("half", half);
        submit("none", NotebookReader.read(lecture));
        Files.copy(PROJECT.root().resolve("src/test/python/nbgrader_config.py"), folder.resolve("nbgrader_config.py"));
        new RealKernel(folder); // its specification is what nbgrader starts
        run("python3", "-m", "venv", "nbgrader");
        run("nbgrader/bin/pip", "install", "--quiet", VERSION);
        run("nbgrader/bin/nbgrader", "generate_assignment", "first", "--create");
        run("nbgrader/bin/nbgrader", "autograde", "first");
        run("nbgrader/bin/nbgrader", "export");
        for (String learner : List.of("all", "half", "none")) {
            assertEquals(byCommand(learner), byNbgrader(learner), learner);
        }
        assertTrue(byCommand("all") > byCommand("half") && byCommand("half") > 0);
    }

    private static Notebook solved() throws Exception {
        Master master = MasterParser.parse(PROJECT.lectures().resolve(LECTURE + ".md"));
        return master.solved(Language.EN);
    }

    /** The first exercise solved, the others not written. */
    private static Notebook halfSolved(Notebook lecture, Notebook solved) {
        String first = "exercise-1-1";
        List<Cell> cells = lecture.cells().stream()
                .map(cell -> cell.id().equals(first) ? solved.cell(first).orElseThrow() : cell)
                .toList();
        return lecture.withCells(cells);
    }

    private Path submission(String learner) {
        return folder.resolve("submitted").resolve(learner).resolve("first").resolve(LECTURE + ".ipynb");
    }

    private void submit(String learner, Notebook notebook) throws Exception {
        NotebookWriter.write(submission(learner), notebook);
    }

    private double byCommand(String learner) throws Exception {
        return new Answers(PROJECT, new Messages(Language.EN))
                .of(submission(learner)).stream().mapToInt(CheckResult::points).sum();
    }

    private double byNbgrader(String learner) throws Exception {
        return Files.readAllLines(folder.resolve("grades.csv")).stream()
                .map(line -> line.split(","))
                .filter(row -> row[3].equals(learner))
                .mapToDouble(row -> Double.parseDouble(row[7]))
                .sum();
    }

    private void run(String... command) throws Exception {
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        String path = folder.resolve("nbgrader/bin") + java.io.File.pathSeparator + System.getenv("PATH");
        builder.environment().put("PATH", path);
        builder.environment().put("JUPYTER_PATH", folder.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        assertTrue(ended && process.exitValue() == 0, () -> Arrays.toString(command) + "\n" + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
