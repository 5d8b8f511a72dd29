package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course bench}: how long training takes by hand, by DL4J and by programs of others. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--only", paramLabel = "WORK", split = ",")
    private Set<String> only = Set.of();

    @Option(names = "--curves")
    private boolean curves;

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
        if (!BenchProgram.WORKS.containsAll(only))
            throw messages.error("bench.only", String.join(",", only), String.join(", ", BenchProgram.WORKS));
        BenchMachine machine = BenchMachine.here();
        System.out.println(messages.get("bench.machine", machine.text()));
        BenchOwn own = new BenchOwn(project, messages, quick);
        if (curves) return scale(own);
        List<BenchFigure> figures = measure(own);
        BenchTables tables = new BenchTables(messages);
        System.out.println("\n" + tables.figures(figures) + "\n" + tables.bars(figures));
        if (json != null) {
            BenchJson.write(json, BenchJson.of(machine, figures));
            System.out.println(messages.get("bench.written", json));
        }
        return 0;
    }

    private List<BenchFigure> measure(BenchOwn own) throws IOException {
        List<BenchProgram> programs = new ArrayList<>(own.programs());
        Optional<Path> folder = folder();
        if (folder.isPresent()) programs.addAll(peersIn(folder.get()).programs());
        programs.removeIf(program -> !only.isEmpty() && !only.contains(program.work()));
        List<BenchFigure> figures = new ArrayList<>(new BenchTurns(programs, project, messages).run(quick ? 1 : 5));
        if (!only.isEmpty()) return figures;
        System.out.println(messages.get("bench.contests"));
        figures.addAll(own.contests());
        System.out.println(messages.get("bench.kernels"));
        figures.addAll(new BenchKernels(project, messages, quick).run());
        return figures;
    }

    /** The one that was named, else the one beside the project. */
    private Optional<Path> folder() {
        Path beside = project.root().resolveSibling("shared").resolve("peers");
        return Optional.ofNullable(peers).or(() -> Optional.of(beside).filter(Files::isDirectory));
    }

    private BenchPeers peersIn(Path folder) {
        return new BenchPeers(folder, python, project, messages, quick);
    }

    /** A quick run must not replace the figures of a real one. */
    private int scale(BenchOwn own) throws IOException {
        Path to = quick ? project.target() : project.root().resolve("docs");
        Path numbers = to.resolve("scaling.json");
        new BenchCurves(project, messages, quick)
                .run(own, peersIn(folder().orElse(project.root())), numbers, to.resolve("images"));
        System.out.println(messages.get("bench.written", numbers));
        return 0;
    }
}
