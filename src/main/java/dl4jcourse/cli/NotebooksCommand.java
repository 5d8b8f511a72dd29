package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.grading.ExerciseList;
import dl4jcourse.ipynb.MasterException;
import dl4jcourse.ipynb.NotebookBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course notebooks}: makes the student notebooks out of the masters, and the list of exercises. */
@Command(name = "notebooks")
final class NotebooksCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--check")
    private boolean check;

    NotebooksCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return check ? check() : build();
        } catch (MasterException e) {
            throw messages.error("master", e.getMessage());
        }
    }

    private int build() throws IOException {
        List<Path> changed = new ArrayList<>(NotebookBuilder.build(project.lectures(), project.notebooks()));
        if (!listIsCurrent()) {
            AtomicFile.write(list(), ExerciseList.markdown());
            changed.add(list());
        }
        changed.forEach(this::print);
        System.out.println(messages.get("notebooks.built", changed.size()));
        return 0;
    }

    private int check() throws IOException {
        List<Path> stale = new ArrayList<>(NotebookBuilder.stale(project.lectures(), project.notebooks()));
        if (!listIsCurrent()) stale.add(list());
        stale.forEach(this::print);
        if (!stale.isEmpty()) throw messages.error("stale", stale.size());
        System.out.println(messages.get("notebooks.fresh"));
        return 0;
    }

    private Path list() {
        return project.root().resolve("docs/exercises.md");
    }

    private boolean listIsCurrent() throws IOException {
        return AtomicFile.textOf(list()).equals(ExerciseList.markdown());
    }

    private void print(Path notebook) {
        System.out.println(notebook.startsWith(project.root()) ? project.root().relativize(notebook) : notebook);
    }
}
