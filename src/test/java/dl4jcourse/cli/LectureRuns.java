package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of the lectures that several tests look at: the first one to ask runs a lecture, whichever it is. */
final class LectureRuns {
    private static final boolean ALL = Boolean.getBoolean("course.all");

    /** They train for minutes: each cell once, unless all tests run. */
    private static final List<String> LONG = List.of("09", "10");

    private static final ExecutedNotebooks EXECUTED =
            new ExecutedNotebooks(new Project(Path.of("").toAbsolutePath()), new Messages(Language.EN));

    private static final Set<Path> RUN_IN_THIS_JVM = new HashSet<>();

    private LectureRuns() {}

    static boolean isLong(String lecture) {
        return LONG.contains(lecture.substring(0, 2));
    }

    /** The run of a notebook of {@code notebooks/en} or {@code ja} in this JVM. */
    static synchronized Notebook fresh(Path notebook) throws Exception {
        Language language =
                Language.valueOf(notebook.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
        return fresh(language, notebook.getFileName().toString().replace(".ipynb", ""));
    }

    private static Notebook fresh(Language language, String name) throws Exception {
        Path file = RUN_IN_THIS_JVM.contains(Path.of(language.code(), name))
                ? EXECUTED.of(language, name)
                : EXECUTED.run(language, name, ALL || !isLong(name) ? "--twice" : "--once");
        RUN_IN_THIS_JVM.add(Path.of(language.code(), name));
        return NotebookReader.read(file);
    }

    /** The run of a lecture in this JVM or an earlier one of the same lecture and library. */
    static synchronized Notebook of(Language language, String name) throws Exception {
        return EXECUTED.isCurrent(language, name)
                ? NotebookReader.read(EXECUTED.of(language, name))
                : fresh(language, name);
    }
}
