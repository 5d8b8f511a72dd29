package dl4jcourse.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured as JSON, every round of it; a clock that cannot be read is left out. */
final class BenchJson {
    private static final JsonSerializer<Double> NUMBER =
            (value, type, context) -> value.isNaN() ? JsonNull.INSTANCE : new JsonPrimitive(value);

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(Double.class, NUMBER)
            .registerTypeAdapter(double.class, NUMBER)
            .setPrettyPrinting()
            .create();

    private BenchJson() {}

    static void write(Path file, Object value) throws IOException {
        AtomicFile.write(file.toAbsolutePath(), GSON.toJson(value) + "\n");
    }

    /** Figures and bars, with the machine as it was at the start and how busy it is now. */
    static Map<String, Object> of(BenchMachine start, List<BenchFigure> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", start);
        all.put("loadAtTheEnd", BenchMachine.here().load());
        all.put("unit", "seconds");
        all.put("figures", figures);
        all.put(
                "bars",
                BenchBar.ALL.stream()
                        .flatMap(bar -> bar.judge(figures).stream())
                        .toList());
        return all;
    }
}
