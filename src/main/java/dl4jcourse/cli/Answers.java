package dl4jcourse.cli;

import dl4jcourse.exercise.CheckResult;
import dl4jcourse.exercise.Texts;
import dl4jcourse.grading.AnswerJvms;
import dl4jcourse.grading.Examined;
import dl4jcourse.grading.NotebookExaminer;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookException;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examines the exercises of one notebook file, on this machine and as this user: it is the learner's own. */
record Answers(Project project, Messages messages) {
    private static final int SECONDS = 600;

    /** The visible tests of every exercise in the notebook. */
    List<CheckResult> of(Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) throw messages.error("notebook.missing", file);
        Notebook learners = read(file);
        Notebook lecture = lectureOf(learners, file);
        Texts texts = new Texts(messages.language().code());
        try (AnswerJvms jvms = new AnswerJvms(this::jvm, () -> false)) {
            return new NotebookExaminer(jvms, Optional.empty(), SECONDS, texts)
                    .examine(lecture, learners).stream().map(Examined::result).toList();
        }
    }

    /** The notebook in a file, or what to do if it is none. */
    Notebook read(Path file) throws IOException {
        try {
            return NotebookReader.read(file);
        } catch (NotebookException broken) {
            throw messages.error("notebook.broken", broken.getMessage());
        }
    }

    /** The lecture that a learner's notebook was made from. */
    private Notebook lectureOf(Notebook learners, Path file) throws IOException {
        String language = learners.lang().orElse(Language.EN.code());
        Path lecture =
                project.notebooks().resolve(language).resolve(learners.lecture().orElse("") + ".ipynb");
        if (!Files.isRegularFile(lecture)) throw messages.error("notebook.foreign", file);
        return NotebookReader.read(lecture);
    }

    private ProcessBuilder jvm() {
        List<String> command = new ArrayList<>(List.of(RunningJvm.java()));
        command.addAll(KernelOptions.ofThisMachine().list(project.target().resolve("answers.log")));
        command.add("dl4jcourse.grading.AnswerServer");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder;
    }

    private String classPath() {
        try {
            return ClassPath.of(project).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
