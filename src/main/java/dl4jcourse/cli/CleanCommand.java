package dl4jcourse.cli;

import dl4jcourse.files.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        for (Path folder : List.of(project.venv(), project.docsVenv(), project.target())) Folders.delete(folder);
        System.out.println(messages.get("clean.done"));
        return 0;
    }
}
