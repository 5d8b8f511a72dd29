package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course release --to DIR}: the course as learners get it, without the masters, which hold the solutions. */
@Command(name = "release")
final class ReleaseCommand implements Callable<Integer> {
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
        for (Path file : new LearnersFiles(project).all()) copy(file);
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

    private void copy(Path file) throws IOException {
        Path copy = to.resolve(project.root().relativize(file).toString());
        AtomicFile.copy(file, copy);
        if (Files.isExecutable(file)) copy.toFile().setExecutable(true);
    }
}
