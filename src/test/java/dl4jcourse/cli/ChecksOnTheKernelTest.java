package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exercise 4.1 answered again and again in one kernel: each check shows what {@code course check} says of the same answer,
 * also after answers that never end.
 */
class ChecksOnTheKernelTest {
    private static final Project PROJECT =
            new Project(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    private static final String EXERCISE = "exercise-4-1";
    private static final String CHECK = "check-4-1";
    private static final String RIGHT = "double sum = 0;\n"
            + "for (int j = 0; j < y.length; j++) sum += (yHat[j] - y[j]) * (yHat[j] - y[j]);\n"
            + "return sum / y.length;";

    @TempDir
    Path folder;

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("stub", "throw new NotWrittenYet(\"4.1\");");
        bodies.put("no mean", RIGHT.replace("sum / y.length", "sum"));
        bodies.put("right", RIGHT);
        bodies.put("endless", "while (true) {}");
        bodies.put("deaf", "while (true) { try { Thread.sleep(5); } catch (InterruptedException e) {} }");
        bodies.put("recursion", "return mse(yHat, y);");
        bodies.put("throws", "return 1 / (y.length - y.length);");
        bodies.put(
                "talks", "for (int i = 0; i < 100_000; i++) System.out.println(\"a long line\".repeat(90));\n" + RIGHT);
        bodies.put("right again", RIGHT);
        return bodies;
    }

    private static String code(String body) {
        return "double mse(double[] yHat, double[] y) {\n" + body + "\n}";
    }

    private static Notebook lecture() throws Exception {
        return NotebookReader.read(RealKernel.notebook("en/04-losses.ipynb"));
    }

    private static CheckResult byCommand(Path file, String body) throws Exception {
        Notebook lecture = lecture();
        List<Cell> cells = lecture.cells().stream()
                .map(cell -> cell.id().equals(EXERCISE) ? cell.withSource(code(body)) : cell)
                .toList();
        NotebookWriter.write(file, lecture.withCells(cells));
        return new Answers(PROJECT, new Messages(Language.EN))
                .of(file).stream()
                        .filter(result -> result.exercise().id().equals("4.1"))
                        .findFirst()
                        .orElseThrow();
    }

    private Notebook onTheKernel() throws Exception {
        Notebook lecture = lecture();
        Cell check = lecture.cell(CHECK).orElseThrow();
        List<Cell> cells = new ArrayList<>();
        bodies().forEach((name, body) -> {
            String id = name.replace(' ', '-');
            cells.add(Cell.code("answer-" + id, code(body), List.of()));
            cells.add(Cell.code("check-" + id, check.source(), List.of()));
        });
        cells.add(Cell.code("cpu", CPU, List.of()));
        NotebookWriter.write(folder.resolve("checks.ipynb"), lecture.withCells(cells));
        Path executed = folder.resolve("executed.ipynb");
        new RealKernel(folder).execute(folder.resolve("checks.ipynb"), executed);
        return NotebookReader.read(executed);
    }

    /**
     * CPU seconds that the kernel uses while this cell sleeps for one: the least of some, since the JVM compiles for a while;
     * an endless loop computes in all of them.
     */
    private static final String CPU = "import java.lang.management.ManagementFactory;\n"
            + "var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();\n"
            + "double least = 9;\n"
            + "for (int second = 0; second < 10 && least >= 0.5; second++) {\n"
            + "    long before = os.getProcessCpuTime();\n    Thread.sleep(1000);\n"
            + "    least = Math.min(least, (os.getProcessCpuTime() - before) / 1e9);\n}\nleast";

    @Test
    void cellAndCommandAgree() throws Exception {
        Notebook executed = onTheKernel();
        assertEquals(List.of(), CleanRun.faults(executed));
        for (var answer : bodies().entrySet()) {
            Cell shown =
                    executed.cell("check-" + answer.getKey().replace(' ', '-')).orElseThrow();
            CheckResult command = byCommand(folder.resolve("answer.ipynb"), answer.getValue());
            assertEquals(command.toString(), Fact.output(shown).strip(), answer.getKey());
            JsonObject data = shown.outputs().get(0).getAsJsonObject().getAsJsonObject("data");
            String html = data.get("text/html").toString();
            command.rows().stream()
                    .flatMap(row -> row.failure().stream())
                    .forEach(failure -> assertTrue(
                            command.status() == CheckResult.Status.NOT_WRITTEN || html.contains(failure.got()),
                            () -> answer.getKey() + ": " + failure + " in " + html));
            command.likelyMistake().ifPresent(words -> assertTrue(html.contains(words), html));
        }
        double cpu =
                Fact.numbers(Fact.output(executed.cell("cpu").orElseThrow())).get(0);
        assertTrue(cpu < 0.5, "an endless answer computes on: " + cpu + " CPU seconds in one");
    }
}
