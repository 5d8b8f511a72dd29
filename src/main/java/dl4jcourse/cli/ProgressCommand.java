package dl4jcourse.cli;

import dl4jcourse.exercise.Texts;
import dl4jcourse.exercise.catalogue.ProgressFile;
import dl4jcourse.exercise.catalogue.ProgressReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code course progress}: what the learner has reached, exercise by exercise. */
@Command(name = "progress")
final class ProgressCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    ProgressCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        ProgressFile file = ProgressFile.in(project.work());
        System.out.println(ProgressReport.of(
                Optional.of(file), new Texts(messages.language().code())));
        return 0;
    }
}
