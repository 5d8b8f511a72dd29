package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.ipynb.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The learner's copies of the notebooks: made once, never overwritten. */
record Workbooks(Project project, Language language) {
    void prepare() throws IOException {
        Files.createDirectories(project.work(language));
        for (Path lecture : lectures()) {
            if (!Files.exists(copyOf(lecture))) AtomicFile.copy(lecture, copyOf(lecture));
        }
    }

    /** The notebooks as the course gives them out. */
    List<Path> lectures() throws IOException {
        return notebooks(project.notebooks().resolve(language.code()));
    }

    /** The learner's copy of a lecture. */
    Path copyOf(Path lecture) {
        return project.work(language).resolve(lecture.getFileName());
    }

    /** The page that JupyterLab opens: the first notebook, or the bare lab as long as there is none. */
    String startPage() throws IOException {
        return notebooks(project.work(language)).stream()
                .findFirst()
                .map(first -> "/lab/tree/" + first.getFileName())
                .orElse("/lab");
    }

    private static List<Path> notebooks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }
}
