package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course bundle --to FILE}: one archive with all that a class room without internet needs. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {
    private static final String FOLDER = "dl4j-course";

    private final Project project;
    private final Messages messages;

    @Option(names = "--to", paramLabel = "FILE.zip", required = true)
    private Path to = Path.of("");

    @Option(names = "--platform", paramLabel = "PLATFORM", split = ",")
    private List<String> platforms = new ArrayList<>();

    @Option(names = "--python", paramLabel = "3.12", split = ",")
    private List<String> pythons = new ArrayList<>();

    @Option(names = "--with-solutions")
    private boolean withSolutions;

    BundleCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        List<BundlePlatform> chosen = BundlePlatform.named(platforms, messages);
        List<String> versions = pythons();
        if (!to.toString().endsWith(".zip")) throw messages.error("bundle.name", to);
        if (project.isBundle()) throw messages.error("bundle.inside");
        if (TestRun.usesGpu(System.getenv())) throw messages.error("bundle.gpu");
        if (project.isOffline()) throw messages.error("offline", messages.get("step.bundle.wheels"));
        if (withSolutions && !Files.isDirectory(project.lectures())) throw messages.error("no.masters", project.root());
        long bytes = ProjectLock.SETUP.holding(project, messages, () -> write(chosen, versions));
        System.out.println(messages.get("bundle.done", to, bytes / 1e6));
        return 0;
    }

    private List<String> pythons() {
        for (String version : pythons) {
            if (!BundleWheels.PYTHONS.contains(version)) {
                throw messages.error("bundle.python", version, String.join(", ", BundleWheels.PYTHONS));
            }
        }
        return pythons.isEmpty()
                ? BundleWheels.PYTHONS
                : pythons.stream().distinct().sorted().toList();
    }

    private long write(List<BundlePlatform> chosen, List<String> versions) throws IOException {
        BundleFiles files = new BundleFiles(project);
        files.course(System.getenv());
        if (withSolutions) files.solutions();
        for (BundlePlatform platform : chosen) {
            files.jars(platform, new BundleJars(project, messages, platform).fetch());
        }
        files.wheels(versions, new BundleWheels(project, messages, chosen, versions).fetch());
        archive(files.withSums());
        return Files.size(to);
    }

    private void archive(SortedMap<String, Path> files) throws IOException {
        long all = 0;
        for (Path file : files.values()) all += Files.size(file);
        long bytes = all;
        try (ProgressLine line = new ProgressLine(messages.get("step.bundle.write")).begin()) {
            DownloadProgress progress = new DownloadProgress(line, messages);
            new BundleArchive(FOLDER, files).writeTo(to, written -> progress.at(written, bytes - written));
            line.done();
        }
    }
}
