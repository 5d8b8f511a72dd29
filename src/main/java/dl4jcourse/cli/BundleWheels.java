package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Python packages for several systems and versions of Python, each checked by its hash. */
record BundleWheels(Project project, Messages messages, List<BundlePlatform> platforms, List<String> pythons) {
    /** The versions that the pinned packages have files for. */
    static final List<String> PYTHONS = List.of("3.10", "3.11", "3.12", "3.13");

    private static final Pattern DONE = Pattern.compile("DONE (\\d+) OF (\\d+)");

    /** Fetches them into a folder of their own and returns them in the order of their names. */
    List<Path> fetch() throws IOException {
        new PythonEnvironment(project, messages).prepare();
        Path folder = emptied(project.target().resolve("bundle-wheels"));
        Path log = project.target().resolve("bundle-pip.log");
        ChildProcess pip = ChildProcess.of(log, command(folder));
        PythonVariables.clear(pip.builder().environment());
        try (ProgressLine line = new ProgressLine(messages.get("step.bundle.wheels")).begin()) {
            int code = pip.run(output -> show(output, line));
            if (code != 0) throw messages.error("bundle.wheels", pip.lastLines(), log);
            line.done();
        }
        return LearnersFiles.in(folder);
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path old : LearnersFiles.in(folder)) Files.delete(old);
        return folder;
    }

    private void show(String output, ProgressLine line) {
        Matcher done = DONE.matcher(output);
        if (!done.matches()) return;
        int packages = Integer.parseInt(done.group(1));
        int all = Integer.parseInt(done.group(2));
        long left = line.elapsed().toSeconds() * (all - packages) / Math.max(1, packages);
        line.at(messages.get("pip.collecting", packages, all, left));
    }

    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>(
                List.of(project.python().toString(), project.wheelsScript().toString()));
        command.addAll(List.of(project.requirements().toString(), folder.toString()));
        Stream.of("--platforms").forEach(command::add);
        platforms.forEach(platform -> command.add(platform.code()));
        command.add("--pythons");
        command.addAll(pythons);
        return command;
    }
}
