package dl4jcourse.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private String[] names() {
        String[] names = folder.toFile().list();
        return names == null ? new String[0] : names;
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path occupied = folder.resolve("occupied");
        Files.createDirectories(occupied.resolve("by a folder"));
        assertThrows(IOException.class, () -> AtomicFile.write(occupied, "text"));
        assertArrayEquals(new String[] {"occupied"}, names());
    }

    @Test
    void theFileHasTheUsualPermissions() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "text");
        Path written = folder.resolve("written");
        AtomicFile.write(written, "text");
        AtomicFile.copy(usual, folder.resolve("copied"));
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) return;
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(written));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("copied")));
    }

    @Test
    void writersAtTheSameTimeDoNotMixTheirBytes() throws IOException {
        Path file = folder.resolve("file");
        IntStream.range(0, 200).parallel().forEach(i -> write(file, (byte) i));
        byte[] bytes = Files.readAllBytes(file);
        byte[] ofOneWriter = new byte[100_000];
        Arrays.fill(ofOneWriter, bytes[0]);
        assertArrayEquals(ofOneWriter, bytes);
        assertArrayEquals(new String[] {"file"}, names());
    }

    private static void write(Path file, byte value) {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, value);
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
