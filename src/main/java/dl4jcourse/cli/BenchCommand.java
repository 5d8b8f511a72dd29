package dl4jcourse.cli;

import com.google.gson.GsonBuilder;
import dl4jcourse.ipynb.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course bench}: how much CPU time training takes by hand, by DL4J and by programs of others. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Option(names = "--peers", paramLabel = "DIR")
    private @Nullable Path peers;

    @Option(names = "--peers-python", paramLabel = "PYTHON")
    private String python = "python3";

    BenchCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        if (peers != null && !Files.isDirectory(peers)) throw messages.error("peers", peers);
        System.out.println(messages.get("bench.machine", BenchMachine.here().text()));
        List<BenchFigure> figures = new ArrayList<>(own("dl4j"));
        figures.addAll(own("hand"));
        if (peers != null) figures.addAll(new BenchPeers(peers, python, project, messages).run(quick));
        System.out.print(BenchFigure.table(figures));
        if (json != null) write(json, figures);
        return 0;
    }

    private List<BenchFigure> own(String side) throws IOException {
        List<BenchFigure> figures = new ArrayList<>();
        ChildProcess child = ChildProcess.of(project.target().resolve("bench-" + side + ".log"), command(side));
        child.builder().environment().put("CLASSPATH", ClassPath.of(project).toString());
        child.builder().environment().put("OMP_NUM_THREADS", "1");
        child.builder()
                .environment()
                .put("MNIST_DIR", project.mnist(System.getenv()).toString());
        if (child.run(line -> BenchFigure.parse(line).ifPresent(figures::add)) != 0)
            throw messages.error("bench", child.lastLines(), child.log());
        return figures;
    }

    private List<String> command(String side) {
        List<String> command = new ArrayList<>(List.of(RunningJvm.java()));
        command.addAll(KernelOptions.ofThisMachine().list(project.target().resolve("kernel.log")));
        command.addAll(List.of("dl4jcourse.bench.dl4j.Benchmark", side));
        if (quick) command.add("quick");
        return command;
    }

    private void write(Path file, List<BenchFigure> figures) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", BenchMachine.here());
        all.put("unit", "CPU seconds of the process");
        all.put("figures", figures);
        AtomicFile.write(
                file.toAbsolutePath(),
                new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n");
        System.out.println(messages.get("bench.written", file));
    }
}
