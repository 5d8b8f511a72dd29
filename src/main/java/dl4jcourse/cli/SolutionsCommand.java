package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.grading.AnswerKey;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Lectures;
import dl4jcourse.ipynb.Master;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course solutions --to DIR}: the notebooks with solved exercises, and all right answers on one page. */
@Command(name = "solutions")
final class SolutionsCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path to = Path.of("");

    SolutionsCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(project.lectures())) throw messages.error("no.masters", project.root());
        List<Master> masters = Lectures.read(project.lectures());
        for (Language language : Language.values()) {
            for (Master master : masters) {
                Path file = to.resolve(language.code()).resolve(master.lecture() + ".ipynb");
                NotebookWriter.write(file, master.solved(language));
            }
            AtomicFile.write(
                    to.resolve("answers-" + language.code() + ".html"), new AnswerKey(masters, language).html());
        }
        System.out.println(messages.get("solutions.done", to));
        return 0;
    }
}
