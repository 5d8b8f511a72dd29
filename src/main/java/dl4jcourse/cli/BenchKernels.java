package dl4jcourse.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The kernels, by JMH: its benchmarks are among the tests, so only a clone has them. */
record BenchKernels(Project project, Messages messages, boolean quick) {
    private static final List<String> QUICK = List.of("-f", "1", "-wi", "1", "-w", "200ms", "-i", "2", "-r", "200ms");
    private static final List<String> FULL = List.of("-f", "2", "-wi", "3", "-w", "1s", "-i", "5", "-r", "1s");

    List<BenchFigure> run() throws IOException {
        if (!Files.isDirectory(project.root().resolve("src/test"))) return List.of();
        compile();
        Path results = project.target().resolve("jmh.json");
        List<String> command =
                new ArrayList<>(List.of(RunningJvm.java(), "org.openjdk.jmh.Main", "-rf", "json", "-rff"));
        command.add(results.toString());
        command.addAll(quick ? QUICK : FULL);
        command.addAll(List.of("-jvmArgs", "-XX:+UseSerialGC -Xmn128m"));
        program(command, Map.of("CLASSPATH", classPath())).lines(project, messages);
        return parse(Files.readString(results));
    }

    private void compile() throws IOException {
        String maven = System.getProperty("course.maven", "mvn");
        List<String> command = List.of(
                maven,
                "-B",
                "-ntp",
                "-q",
                "-f",
                project.root().resolve("pom.xml").toString(),
                "test-compile");
        program(command, Map.of("JAVA_HOME", RunningJvm.home().toString())).lines(project, messages);
    }

    private static BenchProgram program(List<String> command, Map<String, String> environment) {
        return new BenchProgram("", "", false, 0, 0, environment, command);
    }

    private String classPath() throws IOException {
        Path target = project.target();
        String jars = Files.readString(target.resolve("test-class-path.txt")).strip();
        return String.join(
                File.pathSeparator,
                target.resolve("test-classes").toString(),
                project.classes().toString(),
                jars);
    }

    /** JMH's results: each iteration is a round; CPU time it does not know. */
    static List<BenchFigure> parse(String json) {
        List<BenchFigure> figures = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray())
            figures.add(figure(element.getAsJsonObject()));
        return figures;
    }

    private static BenchFigure figure(JsonObject result) {
        String[] name = result.get("benchmark").getAsString().split("\\.");
        String kind = name[name.length - 2].equals("ProductBenchmark") ? "product " : "AND step, JMH";
        String size = result.has("params")
                ? result.getAsJsonObject("params").get("size").getAsString()
                : "";
        List<BenchTime> rounds = new ArrayList<>();
        JsonArray forks = result.getAsJsonObject("primaryMetric").getAsJsonArray("rawData");
        for (JsonElement fork : forks)
            for (JsonElement seconds : fork.getAsJsonArray())
                rounds.add(new BenchTime(seconds.getAsDouble(), Double.NaN));
        return new BenchFigure(kind + size, name[name.length - 1], 0, 0, rounds);
    }
}
