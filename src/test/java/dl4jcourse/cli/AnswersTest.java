package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.CheckResult.Status;
import dl4jcourse.exercise.CheckText;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code course check} on notebooks as learners leave them. */
class AnswersTest {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    private static final String EXERCISE = "exercise-4-1";

    @TempDir
    Path folder;

    private static Notebook lecture() throws IOException {
        return NotebookReader.read(RealKernel.notebook("en/04-losses.ipynb"));
    }

    private List<CheckResult> check(Notebook notebook) throws Exception {
        Path file = folder.resolve("mine.ipynb");
        NotebookWriter.write(file, notebook);
        return answers().of(file);
    }

    private static Answers answers() {
        return new Answers(PROJECT, new Messages(Language.EN));
    }

    /** The lecture with own cells before the first exercise, and this answer to it. */
    private static Notebook answered(String answer, String... own) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : lecture().cells()) {
            if (!cell.id().equals(EXERCISE)) {
                cells.add(cell);
                continue;
            }
            for (int i = 0; i < own.length; i++) {
                cells.add(new Cell(Cell.Kind.CODE, "own-" + i, own[i], new JsonObject(), new JsonObject()));
            }
            cells.add(cell.withSource(answer));
        }
        return lecture().withCells(cells);
    }

    private static String got(CheckResult result) {
        return result.rows().get(0).failure().orElseThrow().got();
    }

    private static final String HELPED = "double mse(double[] yHat, double[] y) {\n"
            + "    double sum = 0;\n"
            + "    for (int j = 0; j < y.length; j++) sum += square(yHat[j] - y[j]);\n"
            + "    return sum / count(y) * ONE;\n}";

    @Test
    void ownCellsHelpAndDoNotRunAway() throws Exception {
        CheckResult result = check(answered(
                        HELPED,
                        "double HALF = 0.5;\ndouble ONE = HALF + HALF;\nwhile (true) {}",
                        "double square(double d) { return d * d; }\nint count(double[] y) { return y.length; }"))
                .get(0);
        assertEquals(Status.PASSED, result.status(), () -> CheckText.of(result));
        assertEquals(Status.FAILED, check(answered(HELPED)).get(0).status());
    }

    @Test
    void anAnswerThatDoesNotCompileIsShownWithItsLine() throws Exception {
        List<CheckResult> results = check(answered("double mse(double[] yHat, double[] y) {\n    return summ;\n}"));
        String got = got(results.get(0));
        assertTrue(got.contains("summ"), got);
        String broken = got(check(answered("double mse(double[] yHat, double[] y) {\n    return 1\n}"))
                .get(0));
        assertTrue(broken.contains("';' expected") && broken.contains("    return 1"), broken);
        assertEquals(Status.NOT_WRITTEN, results.get(1).status());
    }

    @Test
    void anotherSignatureIsAClearVerdict() throws Exception {
        String got = got(check(answered("double mse(double yHat, double y) { return 0; }"))
                .get(0));
        assertTrue(got.contains("mse"), got);
    }

    @Test
    void anAnswerThatEndsTheJvmCostsItsOwnPointsOnly() throws Exception {
        String exits = "double mse(double[] yHat, double[] y) { System.exit(0); return 0; }";
        List<CheckResult> results = check(answered(exits));
        assertTrue(got(results.get(0)).contains("ended its Java process"));
        assertEquals(Status.NOT_WRITTEN, results.get(1).status());
    }

    @Test
    void aMissingCellIsSaid() throws Exception {
        List<Cell> cells = lecture().cells().stream()
                .filter(cell -> !cell.id().equals(EXERCISE))
                .toList();
        assertEquals(
                "the exercise's cell is missing",
                got(check(lecture().withCells(cells)).get(0)));
    }

    @Test
    void whatIsNoNotebookOfTheCourseIsRefused() throws Exception {
        assertThrows(CourseException.class, () -> answers().of(folder.resolve("nothing.ipynb")));
        Path cut = Files.writeString(folder.resolve("cut.ipynb"), "{\"cells\": [");
        assertThrows(CourseException.class, () -> answers().of(cut));
        Path foreign = folder.resolve("foreign.ipynb");
        NotebookWriter.write(foreign, new Notebook(List.of(), new JsonObject()));
        assertThrows(CourseException.class, () -> answers().of(foreign));
    }
}
