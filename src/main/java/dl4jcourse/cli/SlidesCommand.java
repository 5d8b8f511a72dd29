package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import dl4jcourse.slides.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code course slides}: the decks of {@code slides} as HTML and PDF, with the pictures that the notebooks made. */
@Command(name = "slides")
final class SlidesCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--only", paramLabel = "NN")
    private String only = "";

    @Option(names = "--no-pdf")
    private boolean noPdf;

    @Option(names = "--to", paramLabel = "DIR")
    private @Nullable Path to;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SlidesCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        List<SlideSources> sources = sources();
        Path folder = to == null ? project.target().resolve("slides") : to;
        SlideBuild build = new SlideBuild(project, messages, folder);
        build.run(sources, languages(), !noPdf);
        System.out.println(
                messages.get("slides.done", sources.size() * languages().size(), folder));
        return 0;
    }

    /** The lectures' sources; without a fault, or nothing is built. */
    private List<SlideSources> sources() throws Exception {
        List<String> lectures = SlideSources.lectures(project).stream()
                .filter(lecture -> lecture.startsWith(only))
                .toList();
        if (lectures.isEmpty()) throw messages.error("slides.none", only);
        List<SlideSources> sources = new ArrayList<>();
        for (String lecture : lectures) sources.add(SlideSources.of(project, messages, lecture));
        requireFaultless(sources);
        return sources;
    }

    private void requireFaultless(List<SlideSources> sources) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (SlideSources lecture : sources) {
            faults.addAll(lecture.faults());
            if (!lecture.exact()) System.err.println(messages.get("slides.inexact", lecture.lecture()));
        }
        if (faults.isEmpty()) return;
        throw messages.error("slides", faults.stream().map(this::shown).collect(Collectors.joining("\n")));
    }

    private String shown(Fault fault) {
        return new Fault(project.root().relativize(fault.file()), fault.line(), fault.what()).toString();
    }

    /** The one that was asked for by {@code --lang}, else both. */
    private List<Language> languages() {
        boolean named = spec.commandLine().getParseResult().hasMatchedOption("--lang")
                || spec.root().commandLine().getParseResult().hasMatchedOption("--lang");
        return named ? List.of(messages.language()) : List.of(Language.values());
    }
}
