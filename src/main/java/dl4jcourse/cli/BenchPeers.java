package dl4jcourse.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in Python that train the same networks: each ends with a line of JSON with {@code epoch_seconds}. */
record BenchPeers(Path folder, String python, Project project, Messages messages) {
    /** A program, the work it does, its name in the table, and how much of the work an epoch is. */
    private record Peer(String script, String work, String way, double share) {}

    private static final List<Peer> PEERS = List.of(
            new Peer("mnist_pytorch_tuned.py", "MNIST epoch", "PyTorch tuned", 1),
            new Peer("mnist_numpy.py", "MNIST epoch", "NumPy float64", 1),
            new Peer("mnist_pytorch_lenet.py", "100 LeNet updates", "PyTorch", 100 / 938.0));

    /** Makes the program's clock count its CPU time. */
    private static final String CPU_CLOCK = "import sys, time, runpy, os; time.perf_counter = time.process_time; "
            + "sys.dont_write_bytecode = True; sys.argv = sys.argv[1:]; "
            + "sys.path.insert(0, os.path.dirname(sys.argv[0])); runpy.run_path(sys.argv[0], run_name='__main__')";

    List<BenchFigure> run(boolean quick) throws IOException {
        List<BenchFigure> figures = new ArrayList<>();
        for (Peer peer : PEERS) {
            if (!quick && Files.isRegularFile(folder.resolve(peer.script))) figures.add(figure(peer));
        }
        return figures;
    }

    private BenchFigure figure(Peer peer) throws IOException {
        Path script = folder.resolve(peer.script).toAbsolutePath();
        Path log = project.target().resolve("bench-peer.log");
        ChildProcess child = ChildProcess.of(log, List.of(python, "-c", CPU_CLOCK, script.toString(), "--epochs", "3"));
        child.builder().environment().put("OMP_NUM_THREADS", "1");
        child.builder()
                .environment()
                .put("MNIST_DIR", project.mnist(System.getenv()).toString());
        List<Double> seconds = new ArrayList<>();
        if (child.run(line -> seconds.addAll(epochs(line, peer.share))) != 0 || seconds.isEmpty())
            throw messages.error("bench", child.lastLines(), child.log());
        return new BenchFigure(peer.work, peer.way, seconds);
    }

    /** The epochs of a line of JSON; nothing of other lines. */
    static List<Double> epochs(String line, double share) {
        List<Double> seconds = new ArrayList<>();
        if (line.startsWith("{")) {
            JsonObject result = JsonParser.parseString(line).getAsJsonObject();
            for (JsonElement epoch : result.getAsJsonArray("epoch_seconds")) seconds.add(epoch.getAsDouble() * share);
        }
        return seconds;
    }
}
