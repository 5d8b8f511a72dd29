package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that trains, of the course or of others.
 *
 * @param work what it does: {@code MNIST}, {@code LeNet} or {@code AND}
 * @param way who does it
 * @param whole whether the time of the whole process is a figure
 * @param updates how many updates an epoch has; 0 if the program says it itself, or nobody knows
 * @param batch the examples of an update, likewise
 * @param environment variables it gets beside those that all get
 */
record BenchProgram(
        String work,
        String way,
        boolean whole,
        int updates,
        int batch,
        Map<String, String> environment,
        List<String> command) {
    /** All works. */
    static final List<String> WORKS = List.of("MNIST", "LeNet", "AND");

    /** The same with another command. */
    BenchProgram by(List<String> other) {
        return new BenchProgram(work, way, whole, updates, batch, environment, other);
    }

    /** The same with the counts that somebody else has made. */
    BenchProgram counted(int otherUpdates, int otherBatch) {
        return new BenchProgram(work, way, whole, otherUpdates, otherBatch, environment, command);
    }

    /** Runs it once: the figures of one round. */
    List<BenchFigure> run(Project project, Messages messages) throws IOException {
        BenchRun run = new BenchRun();
        ChildProcess child = child(project);
        int code = child.watch(run::line);
        run.ended();
        if (code != 0) throw messages.error("bench", child.lastLines(), child.log());
        System.out.println(messages.get("bench.run", work, way, run.whole().wall()));
        return figures(run);
    }

    /** Runs it once: all that it prints. */
    List<String> lines(Project project, Messages messages) throws IOException {
        List<String> lines = new ArrayList<>();
        ChildProcess child = child(project);
        if (child.run(lines::add) != 0) throw messages.error("bench", child.lastLines(), child.log());
        return lines;
    }

    /** The process with its environment; threads as they are by default. */
    private ChildProcess child(Project project) {
        Path log = project.target().resolve("bench-program.log");
        ChildProcess child = ChildProcess.of(log, command);
        Map<String, String> variables = child.builder().environment();
        variables.remove("OMP_NUM_THREADS");
        variables.put("MNIST_DIR", project.mnist(System.getenv()).toString());
        variables.putAll(environment);
        return child;
    }

    private List<BenchFigure> figures(BenchRun run) {
        List<BenchFigure> figures = new ArrayList<>();
        if (whole) figures.add(figure(" program", run.whole(), run));
        if (!run.epochs().isEmpty()) figures.add(figure(" epoch", BenchTime.median(run.epochs()), run));
        double loop = run.number("loop_seconds", Double.NaN);
        if (!Double.isNaN(loop)) figures.add(figure(" loop", new BenchTime(loop, Double.NaN), run));
        return figures;
    }

    private BenchFigure figure(String part, BenchTime time, BenchRun run) {
        int steps = (int) run.number("iterations", run.number("updates", updates));
        return new BenchFigure(work + part, way, steps, (int) run.number("batch", batch), List.of(time));
    }
}
