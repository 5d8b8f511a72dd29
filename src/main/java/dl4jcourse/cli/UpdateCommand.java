package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookException;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookUpdate;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code course update}: renews the lectures' cells in the learner's notebooks, keeps answers and own cells. */
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    UpdateCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        for (Language language : Language.values()) {
            if (!Files.isDirectory(project.work(language))) continue;
            Workbooks workbooks = new Workbooks(project, language);
            workbooks.prepare();
            for (Path lecture : workbooks.lectures()) {
                failed += update(lecture, workbooks.copyOf(lecture)) ? 0 : 1;
            }
        }
        if (failed > 0) throw messages.error("update", failed);
        System.out.println(messages.get("update.done"));
        return 0;
    }

    /** A notebook that cannot be read is named and left alone; the others go on. */
    private boolean update(Path lecture, Path work) throws IOException {
        try {
            Notebook learners = NotebookReader.read(work);
            NotebookUpdate update = NotebookUpdate.of(NotebookReader.read(lecture), learners);
            if (!Arrays.equals(NotebookWriter.bytes(update.notebook()), NotebookWriter.bytes(learners))) {
                Keepsake.of(work);
                NotebookWriter.write(work, update.notebook());
                String name = project.root().relativize(work).toString();
                System.out.println(messages.get("update.changed", name, update.renewed(), update.kept()));
            }
            return true;
        } catch (NotebookException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }
}
