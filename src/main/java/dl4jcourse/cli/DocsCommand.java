package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course docs}: the documentation, the executed lectures and the API as a site that needs no network. */
@Command(name = "docs")
final class DocsCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--to", paramLabel = "DIR")
    private @Nullable Path to;

    @Option(names = "--no-notebooks")
    private boolean noNotebooks;

    @Option(names = "--no-api")
    private boolean noApi;

    @Option(names = "--executed", paramLabel = "DIR")
    private @Nullable Path executed;

    DocsCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        if (project.isBundle()) throw messages.error("docs.bundle");
        if (executed != null && !hasNotebooks(executed)) throw messages.error("docs.executed", executed);
        Path folder = to == null ? project.target().resolve("site") : to.toAbsolutePath();
        Path notebooks = executedNotebooks();
        ProjectLock.SETUP.holding(project, messages, this::prepare);
        Site site = new Site(project, messages, folder);
        site.copySlides();
        if (!noApi) new ApiPages(project, messages).write(folder.resolve("api"));
        site.build(notebooks);
        System.out.println(messages.get("docs.done", folder.resolve("index.html")));
        return 0;
    }

    private static boolean hasNotebooks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".ipynb"));
        }
    }

    private boolean prepare() throws IOException {
        PythonEnvironment.ofDocs(project, messages).prepare();
        return true;
    }

    /** The folder of the English runs: the code is the same in both languages, and a run takes minutes. */
    private @Nullable Path executedNotebooks() throws Exception {
        if (noNotebooks || executed != null) return executed;
        Path last = null;
        for (String lecture : CourseLectures.of(project).names())
            last = new ExecutedNotebooks(project, messages).of(Language.EN, lecture);
        return last == null ? null : last.getParent();
    }
}
