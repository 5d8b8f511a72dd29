package dl4jcourse.cli;

import dl4jcourse.files.Hash;
import dl4jcourse.grading.Lecturer;
import dl4jcourse.ipynb.Notebook;
import dl4jcourse.ipynb.NotebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The notebooks as they are handed out.
 *
 * @param folder of the notebooks, with one folder a language
 * @param files their names and texts, by path
 */
record CourseLectures(Path folder, Map<String, String> files, Map<String, Notebook> read) implements Lecturer {
    static CourseLectures of(Project project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project.notebooks(), 2)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".ipynb")).toList()) {
                files.put(project.notebooks().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new CourseLectures(project.notebooks(), files, new ConcurrentHashMap<>());
    }

    /** Such as {@code 04-losses}. */
    List<String> names() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("en/"))
                .map(path -> path.substring("en/".length(), path.length() - ".ipynb".length()))
                .toList();
    }

    /** Changes when any lecture changes. */
    String version() {
        return Hash.of(files.toString());
    }

    @Override
    public Notebook notebook(String lecture, String language) {
        String path = language + "/" + lecture + ".ipynb";
        return read.computeIfAbsent(path, name -> {
            String text = files.get(name);
            if (text == null) throw new UncheckedIOException(new IOException("no notebook " + folder + "/" + name));
            return NotebookReader.parse(name, text);
        });
    }
}
