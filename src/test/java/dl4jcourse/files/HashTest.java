package dl4jcourse.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashTest {
    @TempDir
    Path folder;

    /** FIPS 180-2, appendix B.1. */
    @Test
    void theStandardsExample() throws IOException {
        String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(expected, Hash.of("abc"));
        assertEquals(expected, Hash.of("abc".getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, Hash.of(Files.writeString(folder.resolve("file"), "abc")));
        assertNotEquals(expected, Hash.of("abd"));
    }
}
