package dl4jcourse.cli;

import dl4jcourse.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.LongConsumer;

/**
 * A zip archive whose bytes follow from its content, on one system and in one time zone: entries in the order of their names,
 * one time for all. Nothing is packed again, since jars and wheels are archives already.
 *
 * @param folder the one folder that everything lies in
 * @param files the files, by their path below it
 */
record BundleArchive(String folder, SortedMap<String, Path> files) {
    private static final FileTime TIME = FileTime.from(
            LocalDateTime.of(2026, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant());

    private static final Map<String, Object> ZIP = Map.of(
            "create", "true", "enablePosixFileAttributes", "true", "compressionMethod", "STORED", "useTempFile", true);

    /** Writes it in one step; {@code progress} gets the bytes written so far. */
    void writeTo(Path file, LongConsumer progress) throws IOException {
        Path parts = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".parts");
        Folders.delete(parts); // of a run that was killed
        Files.createDirectories(parts);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteWhatIsWritten(parts)));
        try {
            Path whole = parts.resolve("whole.zip");
            fill(whole, progress);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Folders.delete(parts);
        }
    }

    /** At Ctrl-C the thread that writes goes on: what it has just made may outlive the first try. */
    private static void deleteWhatIsWritten(Path parts) {
        for (int tries = 0; tries < 100 && Files.exists(parts); tries++) {
            try {
                Folders.delete(parts);
            } catch (IOException | UncheckedIOException inUse) {
                continue;
            }
        }
    }

    private void fill(Path zip, LongConsumer progress) throws IOException {
        long written = 0;
        try (FileSystem archive = FileSystems.newFileSystem(zip, ZIP)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                put(file.getValue(), archive.getPath(folder, file.getKey()));
                written += Files.size(file.getValue());
                progress.accept(written);
            }
        }
    }

    private static void put(Path file, Path entry) throws IOException {
        for (int depth = 1; depth < entry.getNameCount(); depth++) makeFolder(entry.subpath(0, depth));
        Files.copy(file, entry);
        finish(entry, Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--");
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.exists(folder)) return;
        Files.createDirectory(folder);
        finish(folder, "rwxr-xr-x");
    }

    private static void finish(Path entry, String permissions) throws IOException {
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
        Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(TIME, TIME, TIME);
    }
}
