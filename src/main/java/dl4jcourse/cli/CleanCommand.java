package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code course clean}: removes what the course made and can make again; never the learner's work. */
@Command(name = "clean")
final class CleanCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    CleanCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        return ProjectLock.SETUP.holding(project, messages, this::clean);
    }

    private int clean() throws IOException {
        for (Path folder : List.of(project.venv(), project.docsVenv(), project.target())) delete(folder);
        System.out.println(messages.get("clean.done"));
        return 0;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
