package dl4jcourse.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run of a program: both clocks are read at each line "epoch …", and what its line of JSON says is kept. */
final class BenchRun {
    private final long start = System.nanoTime();
    private final List<BenchTime> readings = new ArrayList<>();
    private JsonObject result = new JsonObject();
    private BenchTime whole = new BenchTime(Double.NaN, Double.NaN);

    void line(ProcessHandle process, String line) {
        if (line.startsWith("epoch ")) readings.add(now(process));
        if (line.startsWith("{")) {
            result = JsonParser.parseString(line).getAsJsonObject();
            whole = now(process);
        }
    }

    private BenchTime now(ProcessHandle process) {
        double cpu = process.info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / 1e9)
                .orElse(Double.NaN);
        return new BenchTime((System.nanoTime() - start) / 1e9, cpu);
    }

    /** To be called when the process has ended. */
    void ended() {
        whole = new BenchTime((System.nanoTime() - start) / 1e9, whole.cpu());
    }

    /** The whole process; CPU time up to its result, since a process that has ended does not tell it. */
    BenchTime whole() {
        return whole;
    }

    /** The epochs between two lines: not the first one, in which a JVM compiles and a library warms up. */
    List<BenchTime> epochs() {
        List<BenchTime> epochs = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) epochs.add(readings.get(i).minus(readings.get(i - 1)));
        return epochs;
    }

    /** A number of the result, or another one if it is not there. */
    double number(String name, double otherwise) {
        JsonElement found = result.get(name);
        return found == null ? otherwise : found.getAsDouble();
    }
}
