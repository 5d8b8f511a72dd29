package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistFallbackTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Mnist load(Path directory, String language) {
        return Mnist.loadOrDraw(directory, language, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutAnyFileItGoesOnWithSyntheticDigitsAndSaysSo() {
        Path nowhere = folder.resolve("mnist");
        Mnist mnist = load(nowhere, "en");
        assertEquals(Mnist.Source.SYNTHETIC, mnist.source());
        assertEquals(60000, mnist.train().size());
        assertEquals(10000, mnist.test().size());
        assertEquals(
                "MNIST is not in " + nowhere
                        + ": going on with synthetic digits. To use the real ones: ./course data mnist",
                said().strip());
        assertEquals(1, said().lines().count());
    }

    @Test
    void saysItInJapanese() {
        load(folder, "ja_JP.UTF-8");
        assertTrue(said().contains("プログラムで描いた数字") && said().contains("./course data mnist"), said());
    }

    @Test
    void realFilesAreUsedInSilence() throws IOException {
        IdxFiles.mnist(folder);
        assertEquals(Mnist.Source.REAL, load(folder, "en").source());
        assertEquals("", said());
    }

    @Test
    void onePartOfTheSetIsAnErrorNotAReasonForSyntheticDigits() throws IOException {
        IdxFiles.mnist(folder);
        for (String name : new String[] {"train-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte"}) {
            Files.delete(folder.resolve(name));
            assertThrows(DataException.class, () -> load(folder, "en"));
        }
        assertEquals("", said());
    }

    @Test
    void aFolderThatIsNoneIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("mnist"), "a file");
        assertThrows(DataException.class, () -> load(file, "en"));
    }

    @Test
    void loadingFromANamedFolderStaysStrict() {
        assertThrows(DataException.class, () -> Mnist.load(folder));
    }
}
