package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Mnist;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lectures from top to bottom on the real kernel: nothing red, and the facts that {@code docs/facts.md} promises. */
class LecturesOnTheKernelTest {
    /** {@code course test --all}: the Japanese notebooks too, and every cell of every lecture twice. */
    private static final boolean ALL = Boolean.getBoolean("course.all");

    /** A later run of the same tests, on another JDK: each cell once, and without what trains for minutes. */
    private static final boolean NEXT = Boolean.getBoolean("course.next");

    @TempDir
    Path folder;

    private Notebook run(Path notebook, Map<String, String> variables, String... options) throws Exception {
        Path executed = folder.resolve("executed.ipynb");
        new RealKernel(folder, variables).execute(notebook, executed, options);
        return NotebookReader.read(executed);
    }

    private Notebook run(Path notebook) throws Exception {
        return run(notebook, System.getenv());
    }

    private static String number(Path lecture) {
        return lecture.getFileName().toString().substring(0, 2);
    }

    static Stream<Path> lectures() throws IOException {
        List<Path> lectures = new ArrayList<>(notebooks("en"));
        if (ALL) lectures.addAll(notebooks("ja"));
        return lectures.stream().filter(lecture -> !NEXT || !LectureRuns.isLong(number(lecture)));
    }

    private static List<Path> notebooks(String language) throws IOException {
        try (Stream<Path> files = Files.list(RealKernel.notebook(language))) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    /** The facts of a lecture, without those that need files which are not there. */
    private static List<Fact> facts(Path lecture, boolean mnist) throws IOException {
        return Fact.all().stream()
                .filter(fact -> fact.isOf(number(lecture)) && (mnist || !fact.needsMnist()))
                .toList();
    }

    private static void check(Notebook executed, List<Fact> facts) {
        assertEquals(List.of(), CleanRun.faults(executed));
        assertFalse(facts.isEmpty(), "a lecture without facts");
        assertEquals(
                List.of(),
                facts.stream().flatMap(fact -> fact.fault(executed).stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void runsAndShowsItsFacts(Path lecture) throws Exception {
        Notebook executed = NEXT ? run(lecture) : LectureRuns.fresh(lecture);
        check(executed, facts(lecture, Files.isDirectory(Mnist.directory())));
        assertEquals(List.of(), Repetition.faults(executed));
    }

    @Test
    void theLanguagesHaveTheSameCode() throws Exception {
        List<Path> english = notebooks("en");
        assertEquals(english.size(), notebooks("ja").size());
        for (Path lecture : english) {
            Path japanese = RealKernel.notebook("ja").resolve(lecture.getFileName());
            assertEquals(code(NotebookReader.read(lecture)), code(NotebookReader.read(japanese)), lecture.toString());
        }
    }

    private static List<String> code(Notebook notebook) {
        return notebook.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.CODE)
                .map(cell -> cell.id() + "\n" + cell.source())
                .toList();
    }

    /** A cell that goes on where it stopped gives something else the second time. */
    @Test
    void aCellThatCountsOnIsNoticed() throws Exception {
        String text = Files.readString(RealKernel.notebook("en/00-getting-started.ipynb"));
        Path planted = folder.resolve("planted.ipynb");
        Files.writeString(
                planted,
                text.replace("double w = 0, b = 0;", "w += 1;")
                        .replace("double[] target", "double w = 0, b = 0; double[] target"));
        List<String> faults = Repetition.faults(run(planted, System.getenv(), "--twice"));
        assertTrue(faults.size() >= 1 && faults.get(0).startsWith("neuron-by-hand"), faults::toString);
    }

    @Test
    void syntheticDigitsInsteadOfMnist() throws Exception {
        Map<String, String> variables =
                Map.of("MNIST_DIR", folder.resolve("nothing").toString());
        Path mnist = RealKernel.notebook("en/09-mnist.ipynb");
        Notebook lecture = run(mnist, variables);
        check(lecture, facts(mnist, false));
        assertTrue(Fact.output(lecture.cell("load").orElseThrow()).contains("./course data mnist"));
    }

    /** A changed input must show in each kind of fact. */
    @Test
    void aChangedInputBreaksItsFacts() throws Exception {
        Path mlp = RealKernel.notebook("en/03-mlp-shapes.ipynb");
        Path planted = folder.resolve(mlp.getFileName());
        String text = Files.readString(mlp);
        Files.writeString(planted, text.replace("0.8", "0.9").replace("784", "785"));
        Notebook executed = run(planted);
        List<String> broken = facts(mlp, false).stream()
                .filter(fact -> fact.fault(executed).isPresent())
                .map(fact -> fact.cell() + " " + fact.where())
                .toList();
        assertTrue(broken.contains("classifier 1") && broken.contains("count-hand-and-dl4j -1"), broken::toString);
        assertFalse(broken.contains("rent-network -1"), broken::toString);
    }

    @Test
    void errorsAndRedLinesAreNoticed() throws Exception {
        String text = Files.readString(RealKernel.notebook("en/00-getting-started.ipynb"));
        Path planted = folder.resolve("planted.ipynb");
        Files.writeString(
                planted, text.replace("\"1 + 2\"", "\"1 / 0\"").replace("int count = 0;", "System.err.print(1);"));
        List<String> faults = CleanRun.faults(run(planted));
        assertTrue(
                faults.get(0).startsWith("first-sum") && faults.get(0).contains("ArithmeticException"),
                faults::toString);
        assertTrue(faults.get(1).startsWith("count-declared") && faults.get(1).contains("stderr"), faults::toString);
    }
}
