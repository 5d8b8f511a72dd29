package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Folders;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documentation as static pages: one site a language, side by side, and a front page that leads to both. */
record Site(Project project, Messages messages, Path folder) {
    private static final String FRONT = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>dl4j-course</title>
            <style>body { font: 1.3rem sans-serif; margin: 20vh auto; max-width: 30em; text-align: center }</style></head>
            <body><h1>dl4j-course</h1>
            <p><a href="en/docs/index.html">English</a></p>
            <p lang="ja"><a href="ja/docs/index.ja.html">日本語</a></p></body></html>
            """;

    /** Both languages: each links pages that only the other has. */
    void build(@Nullable Path executed) throws IOException {
        for (Language language : Language.values())
            new SiteSources(project, language).write(sources(language), executed);
        for (Language language : Language.values()) build(language);
        writeFrontPage();
    }

    private Path sources(Language language) {
        return project.target().resolve("site-sources").resolve(language.code());
    }

    private void build(Language language) throws IOException {
        Path log = project.target().resolve("sphinx-" + language.code() + ".log");
        ChildProcess sphinx = ChildProcess.of(log, command(language));
        PythonVariables.clear(sphinx.builder().environment());
        try (ProgressLine line = new ProgressLine(messages.get("step.docs.site", language.code())).begin()) {
            int code = sphinx.run(output -> {});
            Folders.delete(folder.resolve("jupyter_execute")); // MyST-NB's own copy of all outputs
            if (code != 0) throw messages.error("docs.site", sphinx.lastLines(), log);
            line.done();
        }
    }

    /** All pages anew, and a warning is an error: a broken link must not go unseen. */
    private List<String> command(Language language) {
        String python = PythonEnvironment.ofDocs(project, messages).python().toString();
        Path trees = project.target().resolve("site-trees").resolve(language.code());
        return List.of(
                python,
                "-m",
                "sphinx",
                "-E",
                "-a",
                "-q",
                "-W",
                "--keep-going",
                "-b",
                "html",
                "-c",
                project.siteConfiguration().toString(),
                "-d",
                trees.toString(),
                "-D",
                "language=" + language.code(),
                "-D",
                "root_doc=docs/" + SiteSources.root(language),
                sources(language).toString(),
                folder.resolve(language.code()).toString());
    }

    /** The decks, if {@code course slides} has made them; the front pages then link them. */
    void copySlides() throws IOException {
        Path slides = project.target().resolve("slides");
        if (!Files.isDirectory(slides)) return;
        try (Stream<Path> files = Files.list(slides)) {
            for (Path deck :
                    files.filter(file -> file.toString().endsWith(".html")).toList())
                AtomicFile.copy(deck, folder.resolve("slides").resolve(deck.getFileName()));
        }
    }

    private void writeFrontPage() throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve("index.html"), FRONT);
    }
}
