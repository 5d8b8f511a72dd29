package dl4jcourse.cli;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.exercise.catalogue.ProgressFile;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code course reset 4.1}: puts the stub back into an exercise's cell; what was there is kept beside. */
@Command(name = "reset")
final class ResetCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Parameters(paramLabel = "4.1")
    private String id = "";

    ResetCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = exercise();
        int reset = 0;
        for (Language language : Language.values()) reset += reset(exercise, language);
        if (reset == 0) throw messages.error("reset.none", id);
        ProgressFile.in(project.work()).forget(id);
        return 0;
    }

    private Exercise exercise() {
        try {
            return Exercises.of(id);
        } catch (IllegalArgumentException unknown) {
            throw messages.error("reset.unknown", unknown.getMessage());
        }
    }

    private int reset(Exercise exercise, Language language) throws IOException {
        int reset = 0;
        Workbooks workbooks = new Workbooks(project, language);
        for (Path lecture : workbooks.lectures()) {
            Path work = workbooks.copyOf(lecture);
            if (Files.exists(work) && reset(exercise, NotebookReader.read(lecture), work)) reset++;
        }
        return reset;
    }

    private boolean reset(Exercise exercise, Notebook lecture, Path work) throws IOException {
        String cell = "exercise-" + exercise.dashed();
        Notebook learners = new Answers(project, messages).read(work);
        if (lecture.cell(cell).isEmpty() || learners.cell(cell).isEmpty()) return false;
        Path kept = Keepsake.of(work);
        List<Cell> cells = learners.cells().stream()
                .map(one -> one.id().equals(cell) ? lecture.cell(cell).orElseThrow() : one)
                .toList();
        NotebookWriter.write(work, learners.withCells(cells));
        System.out.println(messages.get(
                "reset.done", id, work.getFileName(), project.root().relativize(kept)));
        return true;
    }
}
