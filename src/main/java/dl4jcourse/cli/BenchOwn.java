package dl4jcourse.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The course's side: programs in JVMs like the kernel's, and what is compared within one JVM. */
record BenchOwn(Project project, Messages messages, boolean quick) {
    /** ND4J's threads, as the kernel sets them. */
    private static final Map<String, String> ONE = Map.of("OMP_NUM_THREADS", "1");

    private static final Map<String, String> ALL = Map.of();
    /** For a program that ends before the optimising compiler's work pays: only the fast compiler. */
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1");

    private static final String CLASSES = "dl4jcourse.bench.dl4j.";

    /** DL4J also with the settings that are said to be faster; not when it is quick, since some are far slower. */
    List<BenchProgram> programs() throws IOException {
        String epochs = quick ? "2" : "5";
        List<BenchProgram> programs = new ArrayList<>(List.of(
                training("MNIST", "hand", ONE, true, "mnist", "hand", epochs, "60000"),
                training("MNIST", "DL4J", ONE, true, "mnist", "dl4j", epochs, "60000"),
                leNet("hand", ONE, "hand", "2"),
                leNet("DL4J", ONE, "dl4j", "1"),
                and("hand", "hand", SHORT),
                and("DL4J", "dl4j", SHORT)));
        if (!quick) programs.addAll(otherSettings());
        return programs;
    }

    private List<BenchProgram> otherSettings() throws IOException {
        return List.of(
                training("MNIST", "DL4J, all cores", ALL, false, "mnist", "dl4j", "2", "60000"),
                leNet("DL4J, all cores", ALL, "dl4j", "1"),
                leNet("DL4J, CacheMode.DEVICE", ONE, "dl4j-cached", "1"),
                and("hand, both compilers", "hand", List.of()),
                and("DL4J, both compilers", "dl4j", List.of()));
    }

    private BenchProgram and(String way, String name, List<String> options) throws IOException {
        return new BenchProgram("AND", way, true, 0, 0, environment(ONE), java(options, "AndProgram", name));
    }

    private BenchProgram training(
            String work, String way, Map<String, String> threads, boolean whole, String... arguments)
            throws IOException {
        return program(work, way, threads, whole, "TrainingProgram", arguments);
    }

    private BenchProgram leNet(String way, Map<String, String> threads, String name, String epochs) throws IOException {
        return training("LeNet", way, threads, false, "lenet", name, epochs, quick ? "6400" : "60000");
    }

    private BenchProgram program(
            String work, String way, Map<String, String> threads, boolean whole, String main, String... arguments)
            throws IOException {
        return new BenchProgram(work, way, whole, 0, 0, environment(threads), java(List.of(), main, arguments));
    }

    private Map<String, String> environment(Map<String, String> threads) throws IOException {
        Map<String, String> variables = new HashMap<>(threads);
        variables.put("CLASSPATH", ClassPath.of(project).toString());
        return variables;
    }

    private List<String> java(List<String> options, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(RunningJvm.java()));
        command.addAll(KernelOptions.ofThisMachine().list(project.target().resolve("kernel.log")));
        command.addAll(options);
        command.add(CLASSES + main);
        command.addAll(List.of(arguments));
        return command;
    }

    /** The course's helper against raw DL4J, and steps of a small network, each side in a JVM of its own. */
    List<BenchFigure> contests() throws IOException {
        List<BenchFigure> figures = new ArrayList<>();
        for (String side : List.of("hand", "dl4j")) {
            String[] arguments = quick ? new String[] {side, "quick"} : new String[] {side};
            figures.addAll(lines(program("", side, ONE, false, "Benchmark", arguments))
                    .flatMap(line -> BenchFigure.parse(line).stream())
                    .toList());
        }
        return figures;
    }

    /** Seconds a step: see {@link BenchCurves}. */
    BenchProgram scaling(String way, String side, boolean allCores, List<String> points) throws IOException {
        List<String> arguments = Stream.concat(Stream.of(side), points.stream()).toList();
        return program("", way, allCores ? ALL : ONE, false, "Scaling", arguments.toArray(String[]::new));
    }

    private Stream<String> lines(BenchProgram program) throws IOException {
        return program.lines(project, messages).stream();
    }
}
