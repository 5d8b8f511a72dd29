package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Folders;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Turns decks without faults into files that need nothing else: first in a folder of its own, then in one step each.
 *
 * @param to where the finished files go
 */
record SlideBuild(Project project, Messages messages, Path to) {
    /** HTML, and PDF if there is a browser to print it. */
    void run(List<SlideSources> lectures, List<Language> languages, boolean pdf) throws Exception {
        new SlideTools(project, messages).prepare();
        Path work = project.target().resolve("slides-work");
        Folders.delete(work);
        for (SlideSources lecture : lectures) {
            for (Language language : languages) write(work, lecture, language);
        }
        int decks = lectures.size() * languages.size();
        marp(work, "html", decks, List.of());
        if (pdf) marp(work, "pdf", decks, List.of("--pdf", "--pdf-outlines"));
        Folders.delete(work);
    }

    private static void write(Path work, SlideSources lecture, Language language) throws IOException {
        String name = lecture.lecture() + "." + language.code() + ".md";
        AtomicFile.write(work.resolve("md").resolve(name), lecture.resolved(language));
    }

    private void marp(Path work, String kind, int decks, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--input-dir", work.resolve("md").toString()));
        arguments.addAll(List.of("--output", work.resolve(kind).toString()));
        ChildProcess marp =
                new SlideTools(project, messages).marp(project.target().resolve("marp-" + kind + ".log"), arguments);
        try (ProgressLine line =
                new ProgressLine(messages.get("step.slides", kind.toUpperCase(java.util.Locale.ROOT))).begin()) {
            TimeEstimate estimate = new TimeEstimate(decks);
            AtomicInteger done = new AtomicInteger();
            int code = marp.run(output -> {
                if (output.contains(" => ")) line.at(progress(estimate, done.incrementAndGet()));
            });
            if (code != 0) throw failure(marp);
            line.done();
        }
        publish(work.resolve(kind));
    }

    private String progress(TimeEstimate estimate, int done) {
        return messages.get("slides.at", done, estimate.tasks(), estimate.seconds(done));
    }

    private CourseException failure(ChildProcess marp) throws IOException {
        boolean noBrowser = Files.readString(marp.log()).contains("browser");
        return messages.error(noBrowser ? "slides.browser" : "slides.marp", marp.lastLines(), marp.log());
    }

    private void publish(Path built) throws IOException {
        try (Stream<Path> files = Files.list(built)) {
            for (Path file : files.sorted().toList()) AtomicFile.copy(file, to.resolve(file.getFileName()));
        }
    }
}
