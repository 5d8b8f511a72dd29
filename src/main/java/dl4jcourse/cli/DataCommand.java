package dl4jcourse.cli;

import dl4jcourse.data.MnistDownload;
import dl4jcourse.data.ProxyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course data mnist}: fetches the data sets that are too large to lie in the project. */
@Command(name = "data")
final class DataCommand implements Callable<Integer> {
    /** The data sets there are. */
    enum Name {
        MNIST
    }

    private final Project project;
    private final Messages messages;

    @Parameters(paramLabel = "mnist")
    private Name name = Name.MNIST;

    @Option(names = "--to", paramLabel = "DIR")
    private @Nullable Path to;

    DataCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (project.isOffline()) throw messages.error("offline", messages.get("step.mnist"));
        Path folder = folder(System.getenv());
        try (ProgressLine line =
                new ProgressLine(messages.get("step." + name.name().toLowerCase(java.util.Locale.ROOT))).begin()) {
            DownloadProgress progress = new DownloadProgress(line, messages);
            new MnistDownload(MnistDownload.MIRRORS, progress::at).fetch(folder);
            line.done();
        } catch (IOException e) {
            throw explained(e, folder);
        }
        System.out.println(messages.get("data.done", folder));
        return 0;
    }

    /** Where the lectures will look, unless the user names another folder. */
    Path folder(Map<String, String> environment) {
        return to == null ? project.mnist(environment) : to.toAbsolutePath();
    }

    CourseException explained(IOException failure, Path folder) {
        return failure instanceof ProxyException proxy
                ? messages.error("proxy", proxy.variable(), proxy.value())
                : messages.error("download", failure.getMessage(), folder);
    }
}
