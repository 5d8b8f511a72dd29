package dl4jcourse.cli;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.CheckText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code course check NOTEBOOK.ipynb}: the verdicts that its check cells show, without Jupyter. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Parameters(paramLabel = "NOTEBOOK")
    private Path notebook = Path.of("");

    CheckCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        List<CheckResult> results = new Answers(project, messages).of(notebook);
        results.forEach(result -> System.out.println(CheckText.of(result)));
        int points = results.stream().mapToInt(CheckResult::points).sum();
        int max = results.stream().mapToInt(CheckResult::max).sum();
        System.out.println(messages.get("check.sum", points, max));
        return 0;
    }
}
