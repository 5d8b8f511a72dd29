package dl4jcourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stop button during a training on the real kernel. */
class InterruptedTrainingTest {
    private static final String SETUP = """
            var random = new Random(1);
            var data = Dataset.ofClasses(Matrix.rand(6400, 784, random), random.ints(6400, 0, 10).toArray(), 10);
            var net = Sequential.of(Linear.random(784, 128, random), new Relu(), Linear.random(128, 10, random));
            var hand = new Trainer(net, new SoftmaxCrossEntropy(), new Sgd(0.1));
            var dl4j = Dl4jNetwork.mirror(net, new SoftmaxCrossEntropy());
            """;

    private static final String NEXT = "\"total \" + dl4j.evaluate(data).total()";

    @TempDir
    Path folder;

    private JsonObject interrupt(String fit) throws Exception {
        return interrupt(new RealKernel(folder), fit);
    }

    private static JsonObject interrupt(RealKernel kernel, String fit) throws Exception {
        String json = kernel.python("interrupt_training.py", SETUP, fit, NEXT);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "dl4j"})
    void stopsComputingAndTheNextCellRuns(String network) throws Exception {
        JsonObject seen = interrupt("var h = " + network + ".fit(Batches.inOrder(data, 64), 100000);");
        assertTrue(seen.get("idle_seconds").getAsDouble() < 1, seen::toString);
        assertTrue(seen.get("cpu_seconds").getAsDouble() < 0.5, seen::toString);
        assertEquals("ok", seen.get("next_status").getAsString());
        assertEquals("total 6400", seen.get("next").getAsString());
        String progress = seen.get("progress").toString();
        assertTrue(progress.contains("epoch 1 of 100000") && progress.contains("left"), progress);
    }

    /** The measurement would notice a loop that does not look at the request to stop, where no agent makes it look. */
    @Test
    void aDeafLoopIsNoticed() throws Exception {
        JsonObject seen = interrupt(new RealKernel(folder).withoutTheAgent(), """
                {
                    var live = display("epoch");
                    for (int i = 0; i < 5; i++) {
                        updateDisplay(live, "epoch");
                    }
                    long until = System.nanoTime() + 5_000_000_000L;
                    while (System.nanoTime() < until) { }
                }
                """);
        assertFalse(seen.get("cpu_seconds").getAsDouble() < 0.5, seen::toString);
    }
}
