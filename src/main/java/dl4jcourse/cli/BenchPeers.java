package dl4jcourse.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Programs of others that train the same networks: each prints a line after each epoch and ends with a line of JSON.
 *
 * @param folder where they are
 * @param python the interpreter that has PyTorch and NumPy
 * @param quick fewer epochs, and updates are not counted
 */
record BenchPeers(Path folder, String python, Project project, Messages messages, boolean quick) {
    /** What is not there is left out, and said so. */
    List<BenchProgram> programs() throws IOException {
        if (!Files.isDirectory(project.mnist(System.getenv()))) return without("bench.no-mnist");
        List<BenchProgram> found = new ArrayList<>(hasTorch() ? pythonPrograms() : without("bench.no-torch", python));
        found.addAll(Files.isRegularFile(djlJar()) ? List.of(djl()) : without("bench.no-djl", djlJar()));
        return found;
    }

    private List<BenchProgram> without(String message, Object... values) {
        System.out.println(messages.get(message, values));
        return List.of();
    }

    boolean hasTorch() throws IOException {
        Path log = project.target().resolve("bench-python.log");
        try {
            return ChildProcess.of(log, List.of(python, "-c", "import torch, torchvision, numpy"))
                            .run(line -> {})
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private List<BenchProgram> pythonPrograms() throws IOException {
        String epochs = quick ? "2" : "5";
        List<BenchProgram> all = new ArrayList<>();
        for (BenchProgram program : List.of(
                script("MNIST", "PyTorch, lecture", "mnist_pytorch_lecture.py", "--epochs", epochs),
                script("MNIST", "PyTorch tuned", "mnist_pytorch_tuned.py", "--epochs", epochs),
                script("MNIST", "NumPy float64", "mnist_numpy.py", "--epochs", epochs),
                script("LeNet", "PyTorch", "mnist_pytorch_lenet.py", "--epochs", quick ? "2" : "3"),
                script("AND", "PyTorch", "and_pytorch.py")))
            if (Files.isRegularFile(Path.of(program.command().get(1)))) all.add(counted(program));
        return all;
    }

    private BenchProgram script(String work, String way, String name, String... arguments) {
        String script = folder.resolve(name).toAbsolutePath().toString();
        List<String> command =
                Stream.concat(Stream.of(python, script), Stream.of(arguments)).toList();
        // Its folder stays as it is, and its lines come when they are printed
        Map<String, String> environment = Map.of("PYTHONDONTWRITEBYTECODE", "1", "PYTHONUNBUFFERED", "1");
        return new BenchProgram(work, way, !work.equals("LeNet"), 0, 0, environment, command);
    }

    /** How many updates it makes in an epoch: counted in a run of one epoch that is not timed. */
    private BenchProgram counted(BenchProgram program) throws IOException {
        if (quick || program.work().equals("AND")) return program;
        String counter = project.pythonFile("count_updates.py").toString();
        List<String> command = List.of(python, counter, program.command().get(1), "--epochs", "1");
        List<String> lines = program.by(command).lines(project, messages);
        JsonObject counts = JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject();
        return program.counted(
                counts.get("updates").getAsInt(), counts.get("batch").getAsInt());
    }

    /** Seconds a step of PyTorch: see {@link BenchCurves}. */
    BenchProgram scaling(List<String> points) {
        Stream<String> program =
                Stream.of(python, project.pythonFile("scaling.py").toString());
        return new BenchProgram(
                "",
                "PyTorch",
                false,
                0,
                0,
                Map.of(),
                Stream.concat(program, points.stream()).toList());
    }

    private Path djlJar() {
        return folder.resolve("djl-mnist/target/djl-mnist.jar").toAbsolutePath();
    }

    /** DJL on PyTorch's native code, which it unpacks at its first run. */
    private BenchProgram djl() {
        Path cache = project.target().resolve("djl-cache");
        Map<String, String> environment = Map.of("DJL_OFFLINE", "true", "DJL_CACHE_DIR", cache.toString());
        String classPath = djlJar() + File.pathSeparator + djlJar().resolveSibling("lib") + File.separator + "*";
        String data = project.mnist(System.getenv()).toString();
        List<String> command = List.of(RunningJvm.java(), "-cp", classPath, "peer.DjlMnist", data, quick ? "2" : "5");
        return new BenchProgram("MNIST", "DJL", true, 0, 0, environment, command);
    }
}
