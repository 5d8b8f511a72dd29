package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.files.Folders;
import dl4jcourse.ipynb.Cell;
import dl4jcourse.ipynb.Language;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import dl4jcourse.ipynb.NotebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Sphinx reads for one language: pages and executed notebooks, laid out as in the project, so that links hold. */
record SiteSources(Project project, Language language) {
    /** The page that leads to all others. */
    static String root(Language language) {
        return language == Language.JA ? "index.ja" : "index";
    }

    void write(Path folder, @Nullable Path executed) throws IOException {
        Folders.delete(folder);
        for (Path page : pages()) AtomicFile.copy(page, folder.resolve("docs").resolve(page.getFileName()));
        copyImages(folder);
        Path own = project.notebooks().resolve(language.code());
        for (Path notebook : list(own, ".ipynb")) {
            Path copy = folder.resolve("notebooks").resolve(language.code()).resolve(notebook.getFileName());
            NotebookWriter.write(copy, withOutputs(NotebookReader.read(notebook), executed, notebook.getFileName()));
        }
    }

    /** The pages of this language; in Japanese also English ones that have no Japanese twin. */
    private List<Path> pages() throws IOException {
        List<Path> all = list(project.root().resolve("docs"), ".md");
        return all.stream().filter(page -> isOfThisLanguage(page, all)).toList();
    }

    private boolean isOfThisLanguage(Path page, List<Path> all) {
        String name = page.getFileName().toString();
        if (name.endsWith(".ja.md")) return language == Language.JA;
        return language == Language.EN || !all.contains(page.resolveSibling(name.replaceFirst("\\.md$", ".ja.md")));
    }

    private void copyImages(Path folder) throws IOException {
        for (String ending : List.of(".png", ".svg"))
            for (Path image : list(project.root().resolve("docs/images"), ending))
                AtomicFile.copy(image, folder.resolve("docs/images").resolve(image.getFileName()));
    }

    /** The code is the same in all languages, so the outputs of one run serve all. */
    private static Notebook withOutputs(Notebook own, @Nullable Path executed, Path name) throws IOException {
        if (executed == null || !Files.exists(executed.resolve(name))) return own;
        Notebook run = NotebookReader.read(executed.resolve(name));
        List<Cell> cells =
                own.cells().stream().map(cell -> withOutputs(cell, run)).toList();
        return new Notebook(cells, run.metadata());
    }

    private static Cell withOutputs(Cell cell, Notebook run) {
        if (cell.kind() != Cell.Kind.CODE) return cell;
        return run.cell(cell.id())
                .filter(other -> other.source().equals(cell.source()))
                .map(other -> SiteOutputs.lean(cell, other.rest()))
                .orElse(cell);
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
