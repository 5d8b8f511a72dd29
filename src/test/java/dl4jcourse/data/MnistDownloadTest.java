package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MnistDownloadTest {
    private static final int TIMEOUT = 2000;
    private static final String NAME = "digits.gz";

    @TempDir
    Path folder;

    private final byte[] content = random(300_000);
    private final byte[] packed = gzip(content);
    private final MnistFile digits = new MnistFile(NAME, packed.length, sha256(content));

    @Test
    void fetches() throws IOException {
        try (UnreliableServer server = new UnreliableServer(packed)) {
            fetch(server.mirror());
        }
        assertGood();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void resumesWhereTheConnectionBroke(int seed) throws IOException {
        Random random = new Random(seed);
        try (UnreliableServer server = new UnreliableServer(packed)) {
            server.sends = length -> server.requests.get() > 4 ? length : random.nextInt((int) length + 1);
            fetch(server.mirror());
            assertTrue(server.requests.get() > 1, "the connection never broke");
        }
        assertGood();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void startsAgainWhenTheServerIgnoresRange(int seed) throws IOException {
        Random random = new Random(seed);
        try (UnreliableServer server = new UnreliableServer(packed)) {
            server.knowsRange = false;
            server.sends = length -> server.requests.get() > 2 ? length : random.nextInt((int) length);
            fetch(server.mirror());
        }
        assertGood();
    }

    @Test
    void leavesNothingUnderTheFinalNameWhenItAlwaysBreaks() throws IOException {
        try (UnreliableServer server = new UnreliableServer(packed)) {
            server.sends = length -> 0;
            assertThrows(IOException.class, () -> fetch(server.mirror()));
        }
        assertFalse(Files.exists(file()));
    }

    @Test
    void takesTheNextMirrorAfterWrongBytes() throws IOException {
        try (UnreliableServer wrong = new UnreliableServer(gzip(random(1000)));
                UnreliableServer right = new UnreliableServer(packed)) {
            fetch(wrong.mirror(), right.mirror());
        }
        assertGood();
    }

    @Test
    void takesTheNextMirrorAfterNotFound() throws IOException {
        try (UnreliableServer missing = new UnreliableServer(packed);
                UnreliableServer right = new UnreliableServer(packed)) {
            missing.status = 404;
            fetch(missing.mirror(), right.mirror());
            assertEquals(1, missing.requests.get());
        }
        assertGood();
    }

    @Test
    void refusesWrongBytesAndNamesEachMirrorsFailure() throws IOException {
        byte[] changed = content.clone();
        changed[changed.length / 2] ^= 1;
        try (UnreliableServer wrong = new UnreliableServer(gzip(changed));
                UnreliableServer missing = new UnreliableServer(packed)) {
            missing.status = 404;
            IOException failure = assertThrows(IOException.class, () -> fetch(wrong.mirror(), missing.mirror()));
            assertTrue(failure.getMessage().contains("checksum"), failure.getMessage());
            assertTrue(failure.getMessage().contains("404"), failure.getMessage());
        }
        assertNothingLeft();
    }

    @Test
    void refusesWhatIsNoGzip() throws IOException {
        try (UnreliableServer portal = new UnreliableServer("<html>Please log in</html>".getBytes())) {
            assertThrows(IOException.class, () -> fetch(portal.mirror()));
        }
        assertNothingLeft();
    }

    @Test
    void recoversFromAWrongStartLeftByAnotherRun() throws IOException {
        Files.write(folder.resolve(NAME + ".part"), random(5000));
        try (UnreliableServer server = new UnreliableServer(packed)) {
            fetch(server.mirror());
        }
        assertGood();
    }

    @Test
    void recoversFromAPartThatIsTooLong() throws IOException {
        Files.write(folder.resolve(NAME + ".part"), random(packed.length + 10));
        try (UnreliableServer server = new UnreliableServer(packed)) {
            fetch(server.mirror());
        }
        assertGood();
    }

    @Test
    void keepsAGoodFileWithoutAsking() throws IOException {
        Files.write(file(), packed);
        try (UnreliableServer server = new UnreliableServer(packed)) {
            fetch(server.mirror());
            assertEquals(0, server.requests.get());
        }
    }

    @Test
    void replacesADamagedFile() throws IOException {
        Files.write(file(), Arrays.copyOf(packed, packed.length / 2));
        try (UnreliableServer server = new UnreliableServer(packed)) {
            fetch(server.mirror());
        }
        assertGood();
    }

    private void fetch(URI... mirrors) throws IOException {
        new MnistDownload(List.of(mirrors), (fetched, missing) -> {}, TIMEOUT).fetch(folder, List.of(digits));
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private void assertGood() throws IOException {
        assertArrayEquals(packed, Files.readAllBytes(file()));
        assertFalse(Files.exists(folder.resolve(NAME + ".part")));
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(byte[] content) {
        try (ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(content);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
