package dl4jcourse.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path root;

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectories(root.resolve("kept")).resolve("file"), "text");
        Path folder = root.resolve("folder");
        Files.createDirectories(folder.resolve("deep/deeper"));
        Files.writeString(folder.resolve("deep/file"), "text");
        Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
        Folders.delete(folder);
        Folders.delete(folder);
        assertFalse(Files.exists(folder));
        assertEquals("text", Files.readString(kept));
    }
}
