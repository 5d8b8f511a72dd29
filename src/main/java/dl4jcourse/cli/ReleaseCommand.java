package dl4jcourse.cli;

import dl4jcourse.ipynb.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course release --to DIR}: the course as learners get it, without the masters, which hold the solutions. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {
    /** Files and folders of the project that a learner needs. */
    private static final List<String> PARTS = List.of(
            "course",
            "course.cmd",
            "pom.xml",
            "README.md",
            "README.ja.md",
            "CHANGELOG.md",
            "LICENSE",
            "LICENSE-PROSE.md",
            "NOTICE",
            "data/README.md",
            "data/rent.csv",
            "docs",
            "notebooks",
            "src/bootstrap",
            "src/main");

    private final Project project;
    private final Messages messages;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path to = Path.of("");

    ReleaseCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        requireEmpty();
        for (String part : PARTS) copy(project.root().resolve(part));
        System.out.println(messages.get("release.done", to));
        return 0;
    }

    /** Files of an earlier release would be handed out too. */
    private void requireEmpty() throws IOException {
        if (!Files.exists(to)) return;
        try (Stream<Path> files = Files.list(to)) {
            if (files.findAny().isPresent()) throw messages.error("release.full", to);
        }
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(this::isForLearners)
                    .toList()) {
                Path copy = to.resolve(project.root().relativize(file).toString());
                AtomicFile.copy(file, copy);
                if (Files.isExecutable(file)) copy.toFile().setExecutable(true);
            }
        }
    }

    private boolean isForLearners(Path file) {
        return !project.root().relativize(file).toString().contains(".ipynb_checkpoints");
    }
}
