package dl4jcourse.ipynb;

import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the notebooks of both languages from the masters. */
public final class NotebookBuilder {

    private final Map<Path, byte[]> wanted = new TreeMap<>();
    private final List<Path> forgotten = new ArrayList<>();

    private NotebookBuilder(Path lectures, Path notebooks) throws IOException {
        List<Master> masters = Lectures.read(lectures);
        for (Language language : Language.values()) {
            Path folder = notebooks.resolve(language.code());
            masters.forEach(master -> wanted.put(
                    folder.resolve(master.lecture() + ".ipynb"), NotebookWriter.bytes(master.notebook(language))));
            findForgotten(folder);
        }
    }

    /**
     * Writes the notebooks that differ from their master and deletes the generated ones whose master is gone; a
     * notebook without the course's metadata is left alone.
     *
     * @return the files written and deleted, sorted
     * @throws MasterException if any master has an error; nothing is written then
     * @throws IOException if a file cannot be read or written
     */
    public static List<Path> build(Path lectures, Path notebooks) throws IOException {
        NotebookBuilder builder = new NotebookBuilder(lectures, notebooks);
        List<Path> stale = builder.stale();
        for (Path file : stale) {
            builder.renew(file);
        }
        return stale;
    }

    /**
     * The files that {@link #build} would write or delete, sorted; nothing is written.
     *
     * @throws MasterException if any master has an error
     * @throws IOException if a file cannot be read
     */
    public static List<Path> stale(Path lectures, Path notebooks) throws IOException {
        return new NotebookBuilder(lectures, notebooks).stale();
    }

    private List<Path> stale() throws IOException {
        List<Path> stale = new ArrayList<>(forgotten);
        for (Map.Entry<Path, byte[]> entry : wanted.entrySet()) {
            if (!holds(entry.getKey(), entry.getValue())) {
                stale.add(entry.getKey());
            }
        }
        return stale.stream().sorted().toList();
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void renew(Path file) throws IOException {
        byte[] bytes = wanted.get(file);
        if (bytes == null) {
            Files.delete(file);
        } else {
            AtomicFile.write(file, bytes);
        }
    }

    private void findForgotten(Path folder) throws IOException {
        for (Path file : notebooksIn(folder)) {
            if (!wanted.containsKey(file) && NotebookReader.read(file).lecture().isPresent()) {
                forgotten.add(file);
            }
        }
    }

    private static List<Path> notebooksIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".ipynb")).toList();
        }
    }
}
