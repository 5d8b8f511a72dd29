package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dl4jcourse.data.Mnist;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lectures from top to bottom on the real kernel: nothing red, and the numbers that the text promises. */
class LecturesOnTheKernelTest {
    private static final Pattern PERCENT = Pattern.compile("([0-9.]+) %");

    @TempDir
    Path folder;

    private Notebook run(Path notebook, Map<String, String> variables) throws Exception {
        Path executed = folder.resolve("executed.ipynb");
        new RealKernel(folder, variables).python("run_notebook.py", notebook.toString(), executed.toString());
        return NotebookReader.read(executed);
    }

    private Notebook run(Path notebook) throws Exception {
        return run(notebook, System.getenv());
    }

    private static String result(Notebook notebook, String id) {
        Cell cell = notebook.cell(id).orElseThrow();
        StringBuilder text = new StringBuilder();
        for (JsonElement output : cell.outputs()) {
            JsonObject object = output.getAsJsonObject();
            JsonElement lines =
                    object.has("data") ? object.getAsJsonObject("data").get("text/plain") : object.get("text");
            lines.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        }
        return text.toString();
    }

    private static double percent(Notebook notebook, String id) {
        Matcher matcher = PERCENT.matcher(result(notebook, id));
        assertTrue(matcher.find(), () -> result(notebook, id));
        return Double.parseDouble(matcher.group(1));
    }

    private static double number(Notebook notebook, String id) {
        return Double.parseDouble(result(notebook, id));
    }

    @Test
    void gettingStarted() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/00-getting-started.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertEquals("3", result(lecture, "first-sum"));
        assertEquals("[2, 3] of DOUBLE", result(lecture, "nd-shape"));
        assertEquals("true", result(lecture, "nd-seed"));
        assertTrue(result(lecture, "compare-product").contains("ND4J: equal"));
        assertTrue(result(lecture, "neuron-compared").contains("DL4J: equal"));
    }

    @Test
    void perceptron() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/01-perceptron.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertTrue(result(lecture, "relu-neuron-run").startsWith("-0.2699999")
                && result(lecture, "relu-neuron-run").endsWith("0.0"));
        assertTrue(result(lecture, "gate-table").contains("1 1   AND 1   NAND 0   OR 1"));
        assertTrue(result(lecture, "learn-and").contains("epoch 8: 0 mistakes"));
        assertEquals("after 100 epochs 2 mistakes, at best 2", result(lecture, "learn-xor"));
        assertTrue(result(lecture, "xor-two-layers").contains("1 0   XOR 1")
                && result(lecture, "xor-two-layers").contains("1 1   XOR 0"));
        assertTrue(result(lecture, "half-adder").contains("1 + 1 = 10"));
        assertTrue(result(lecture, "and-train-dl4j").contains("DL4J: equal"));
    }

    @Test
    void activations() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/02-activations.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertEquals("1.0, 0.0, 0.5", result(lecture, "three-numbers"));
        assertTrue(result(lecture, "dl4j-values").contains("DL4J: equal"));
        assertTrue(result(lecture, "dl4j-derivatives").contains("LeakyRelu(0.01)"));
        assertEquals(1, result(lecture, "dl4j-derivatives").split("FAIL", -1).length - 1);
        assertEquals("[3×4], 51 parameters became 15", result(lecture, "one-linear"));
        for (String id : List.of("collapse-compared", "collapse-dl4j-compared", "shift-invariant")) {
            assertTrue(result(lecture, id).contains("equal (tolerance 1e-12)"), id);
        }
        for (String id : List.of("softmax-shifted", "jacobian-dl4j", "softmax-is-sigmoid", "skip-inactive")) {
            assertTrue(result(lecture, id).contains("equal (tolerance 1e-12)"), id);
        }
        assertTrue(result(lecture, "relu-between").contains("DIFFERENT"));
        assertEquals("input 6.0, output 1.0", result(lecture, "softmax-sums"));
        assertTrue(result(lecture, "naive-overflows").contains("NaN       NaN       NaN"));
        assertTrue(result(lecture, "sigmoid-slope").endsWith(" 0.25"));
        assertTrue(result(lecture, "ten-layers").endsWith("ReLU 1.0"));
        assertEquals(50, percent(lecture, "sparsity"), 2);
    }

    @Test
    void shapesOfANetwork() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/03-mlp-shapes.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertEquals("[5×3] · [3×2] + [1×2] = [5×2]", result(lecture, "batch-shapes"));
        assertTrue(result(lecture, "nodes-are-columns").contains("15 numbers, 3 input nodes"));
        assertTrue(result(lecture, "rent-network").endsWith("11"));
        assertTrue(result(lecture, "dl4j-shapes").contains("0_W [3, 2]"));
        assertTrue(result(lecture, "classifier").contains("0.2800    0.5800    0.8800"));
        assertEquals("class 2", result(lecture, "classifier-class"));
        for (String id : List.of("layers-compared", "classifier-compared", "logistic-compared")) {
            assertTrue(result(lecture, id).contains("DL4J: equal"), id);
        }
        assertEquals("hand 109386, DL4J 109386", result(lecture, "count-hand-and-dl4j"));
        assertTrue(result(lecture, "mistake-hand").contains("to meet W [2×3], but got [4×2]"));
        assertTrue(result(lecture, "mistake-dl4j").contains("layer name: layer0"));
    }

    @Test
    void losses() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/04-losses.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertEquals("1.0", result(lecture, "mse-by-hand"));
        assertEquals(11.0 / 3, number(lecture, "mse-three"), 1e-12);
        assertEquals("5.5", result(lecture, "half-three"));
        assertEquals("MSE 3.6666666666666665, L2 11.0", result(lecture, "squares-by-dl4j"));
        assertEquals("1000.0", result(lecture, "overflow-together"));
        assertEquals(4, number(lecture, "row-1-course-half"), 1e-12);
        for (String mean : List.of("row-2-course-mean", "row-3-pytorch-mean", "row-5-dl4j-mse")) {
            assertEquals(16.0 / 6, number(lecture, mean), 1e-12);
        }
        assertEquals(16, number(lecture, "row-4-pytorch-sum"), 1e-12);
        assertEquals(8, number(lecture, "row-6-dl4j-l2"), 1e-12);
        assertEquals(8, number(lecture, "row-7-book-half"), 1e-12);
        assertEquals("course 2.62077, DL4J 2.62077, book 2.62077", result(lecture, "row-8-cross-entropy"));
        double binary = number(lecture, "row-9-binary-course");
        assertEquals(3 * binary, number(lecture, "row-10-binary-dl4j"), 1e-9);
        assertTrue(result(lecture, "gradient-compared").contains("DL4J: equal"));
        assertTrue(result(lecture, "rent-compared").contains("equal (tolerance 1e-09)"));
        assertTrue(result(lecture, "rent-rmse").startsWith("by hand 6577 yen, by DL4J 6577 yen, the mean 41982"));
        assertTrue(percent(lecture, "class-accuracy") >= 95, () -> result(lecture, "class-accuracy"));
    }

    @Test
    void backpropagation() throws Exception {
        Notebook lecture = run(RealKernel.notebook("en/05-backpropagation.ipynb"));
        assertEquals(List.of(), CleanRun.faults(lecture));
        String half = result(lecture, "step-half").replaceAll("\\s+", " ");
        assertTrue(half.contains("0.1144 0.3884 0.6824 0.2576 0.4536 0.7296"), half);
        assertTrue(half.contains("0.1720 0.0420 0.0120"), half);
        String sum = result(lecture, "step-sum").replaceAll("\\s+", " ");
        assertTrue(sum.contains("0.1288 0.3768 0.6648 0.3152 0.4072 0.6592"), sum);
        assertTrue(sum.contains("0.2440 -0.0160 -0.0760"), sum);
        for (String compared : List.of(
                "layer-softmax-with-loss",
                "equations-compared",
                "numerical-all",
                "step-graph",
                "step-samediff",
                "step-dl4j-sum",
                "step-dl4j-half")) {
            assertTrue(result(lecture, compared).contains(": equal (tolerance"), () -> result(lecture, compared));
        }
        assertFalse(result(lecture, "step-samediff").contains("Added differentiated op"));
        assertEquals(1.6292, number(lecture, "step-dl4j"), 1e-12);
        String shrink = result(lecture, "shrink");
        assertEquals(5, shrink.split("factor 0.832000", -1).length - 1, shrink);
        assertEquals(5, shrink.split("factor 0.664000", -1).length - 1, shrink);
        assertTrue(result(lecture, "vanishing-table").contains("depth 20, first layer: sigmoid 2.7e-13, ReLU 1.1e-01"));
        assertTrue(result(lecture, "vanishing-by-dl4j").contains("hand 2.655e-13, DL4J 2.655e-13"));
        assertFalse(result(lecture, "check-pass").contains("FAIL"));
        assertTrue(result(lecture, "check-fail").contains("FAIL hand is off: hand is 5 × DL4J"));
        assertTrue(result(lecture, "check-inconclusive").contains("INCONCLUSIVE kink"));
    }

    @Test
    void mnist() throws Exception {
        assumeTrue(Files.isDirectory(Mnist.directory()), "needs MNIST: ./course data mnist, or MNIST_DIR");
        Notebook lecture = run(RealKernel.notebook("en/09-mnist.ipynb"));
        checkMnist(lecture, 96.5);
        assertTrue(result(lecture, "classify-one").startsWith("digit 4"));
    }

    @Test
    void syntheticDigitsInsteadOfMnist() throws Exception {
        Map<String, String> variables =
                Map.of("MNIST_DIR", folder.resolve("nothing").toString());
        Notebook lecture = run(RealKernel.notebook("en/09-mnist.ipynb"), variables);
        checkMnist(lecture, 95);
        assertTrue(result(lecture, "load").contains("./course data mnist"), () -> result(lecture, "load"));
    }

    private static void checkMnist(Notebook lecture, double accuracy) {
        assertEquals(List.of(), CleanRun.faults(lecture));
        assertEquals("938", result(lecture, "updates-per-epoch"));
        assertEquals("109386", result(lecture, "parameter-count"));
        assertTrue(result(lecture, "first-gradients").contains("equal (tolerance 1e-12)"));
        assertTrue(result(lecture, "planted-mistake").contains("DIFFERENT"));
        assertTrue(result(lecture, "planted-mistake").contains("wrong is 64 × DL4J"));
        assertTrue(result(lecture, "hundred-compared").contains("equal (tolerance 1e-09)"));
        assertTrue(percent(lecture, "accuracy-dl4j") >= accuracy, () -> result(lecture, "accuracy-dl4j"));
        assertTrue(percent(lecture, "accuracy-hand") >= accuracy, () -> result(lecture, "accuracy-hand"));
        assertEquals("true", result(lecture, "load-saved"));
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
