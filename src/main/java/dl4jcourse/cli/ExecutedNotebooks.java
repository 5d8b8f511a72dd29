package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The lectures as they look after a run from top to bottom on the real kernel, in {@code target/executed/en} and
 * {@code ja}. A stamp beside each says what it was made from; as long as that holds, the lecture is not run again.
 *
 * @param variables those of the environment: {@code MNIST_DIR} says where the real MNIST is
 */
record ExecutedNotebooks(Project project, Messages messages, Map<String, String> variables) {
    ExecutedNotebooks(Project project, Messages messages) {
        this(project, messages, System.getenv());
    }

    /**
     * The executed notebook, run now unless there is one that fits. Nothing in it failed.
     *
     * @param name that of the lecture, such as {@code 04-losses}
     */
    Path of(Language language, String name) throws Exception {
        return isCurrent(language, name) ? file(language, name) : run(language, name, "--once");
    }

    /** Whether {@link #of} would find it. */
    boolean isCurrent(Language language, String name) throws IOException {
        return Files.exists(file(language, name))
                && AtomicFile.textOf(stamp(language, name)).equals(inputs(language, name));
    }

    /**
     * Runs the notebook in any case.
     *
     * @param times {@code --once}, or {@code --twice} for each cell twice at once, see {@code run_notebook.py}
     */
    Path run(Language language, String name, String times) throws Exception {
        String inputs = inputs(language, name);
        new Setup(project, messages).prepare();
        Path fresh = Files.createDirectories(folder(language)).resolve(name + ".running");
        try {
            run(language, name, List.of(lecture(language, name).toString(), fresh.toString(), times));
            requireClean(name, fresh);
            Files.deleteIfExists(stamp(language, name));
            AtomicFile.copy(fresh, file(language, name));
            AtomicFile.write(stamp(language, name), inputs);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file(language, name);
    }

    private void run(Language language, String name, List<String> arguments) throws IOException {
        JavaKernel kernel = new JavaKernel(project, folder(language), variables);
        kernel.prepare();
        ProcessBuilder python = kernel.python(project.pythonFile("run_notebook.py"), arguments);
        python.environment().put("COURSE_LANG", language.code());
        ChildProcess child = new ChildProcess(python, folder(language).resolve(name + ".log"));
        try (ProgressLine line = new ProgressLine(messages.get("step.execute", name, language.code())).begin()) {
            CellProgress progress = new CellProgress(messages);
            int code = child.run(output -> line.at(progress.after(output)));
            if (code != 0) throw messages.error("execute", name, child.lastLines(), child.log());
            line.done();
        }
    }

    private void requireClean(String name, Path executed) throws IOException {
        List<String> faults = CleanRun.faults(NotebookReader.read(executed));
        if (!faults.isEmpty()) throw messages.error("execute.cells", name, String.join("\n", faults));
    }

    private String inputs(Language language, String name) throws IOException {
        return new ExecutionStamp(project, variables).of(lecture(language, name));
    }

    private Path lecture(Language language, String name) {
        return project.notebooks().resolve(language.code()).resolve(name + ".ipynb");
    }

    private Path folder(Language language) {
        return project.target().resolve("executed").resolve(language.code());
    }

    private Path file(Language language, String name) {
        return folder(language).resolve(name + ".ipynb");
    }

    private Path stamp(Language language, String name) {
        return folder(language).resolve(name + ".stamp");
    }
}
