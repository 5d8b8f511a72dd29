package dl4jcourse.exercise.catalogue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import dl4jcourse.exercise.CheckResult;
import dl4jcourse.files.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A learner's results, kept in a file beside the notebooks: it survives the kernel, and is never half written. */
public record ProgressFile(Path file) {
    /** The folder of the learner's notebooks; without it nothing is kept. */
    private static final String FOLDER = "COURSE_WORK";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /**
     * The state of one exercise.
     *
     * @param points of the latest check
     * @param checks how many there were
     * @param hints how many were asked for
     */
    public record Entry(int points, CheckResult.Status status, int checks, int hints) {
        static final Entry NONE = new Entry(0, CheckResult.Status.NOT_WRITTEN, 0, 0);
    }

    /** The file of the learner whose kernel this is. */
    public static Optional<ProgressFile> ofThisProcess() {
        return Optional.ofNullable(System.getenv(FOLDER)).map(Path::of).map(ProgressFile::in);
    }

    public static ProgressFile in(Path folder) {
        return new ProgressFile(folder.resolve("progress.json"));
    }

    /** By exercise; empty if there is no file yet or it cannot be read: results can be had again. */
    public Map<String, Entry> entries() {
        try {
            Map<String, Entry> entries =
                    GSON.fromJson(AtomicFile.textOf(file), new TypeToken<TreeMap<String, Entry>>() {});
            if (entries == null) return new TreeMap<>();
            entries.values().removeIf(entry -> entry == null || entry.status() == null);
            return entries;
        } catch (IOException | JsonParseException unreadable) {
            return new TreeMap<>();
        }
    }

    void add(CheckResult result) {
        change(
                result.exercise().id(),
                entry -> new Entry(result.points(), result.status(), entry.checks() + 1, entry.hints()));
    }

    /** Counts one hint more and returns the count. */
    int countHint(String id) {
        return change(id, entry -> new Entry(entry.points(), entry.status(), entry.checks(), entry.hints() + 1))
                .hints();
    }

    /** Forgets an exercise. */
    public void forget(String id) {
        update(entries -> Optional.ofNullable(entries.remove(id)));
    }

    private Entry change(String id, UnaryOperator<Entry> change) {
        return update(entries -> {
            Entry changed = change.apply(entries.getOrDefault(id, Entry.NONE));
            entries.put(id, changed);
            return changed;
        });
    }

    /** One thread and one kernel at a time: otherwise the later of two would undo what the earlier one has written. */
    private <T> T update(Function<Map<String, Entry>, T> change) {
        synchronized (ProgressFile.class) {
            try (FileChannel channel = lockFile()) {
                channel.lock(); // closing the channel gives it back
                Map<String, Entry> entries = entries();
                T result = change.apply(entries);
                AtomicFile.write(file, GSON.toJson(entries) + "\n");
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "progress could not be kept in " + file + "; is the folder writable?", e);
            }
        }
    }

    /** Beside the progress, whose file is another one after each change. */
    private FileChannel lockFile() throws IOException {
        Path lock = file.resolveSibling(".progress.lock");
        Files.createDirectories(lock.toAbsolutePath().getParent());
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
