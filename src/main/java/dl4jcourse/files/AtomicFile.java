package dl4jcourse.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Files replaced in one step: a reader sees the old bytes or the new ones, also when the writer is killed half-way. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the bytes, making the folder if need be. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        // Not createTempFile: its files are readable by their owner alone.
        Path temp = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temp, bytes);
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /** Writes the text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what {@code source} holds. */
    public static void copy(Path source, Path file) throws IOException {
        write(file, Files.readAllBytes(source));
    }

    /** The file's text, or nothing when there is none: what a stamp says. */
    public static String textOf(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
