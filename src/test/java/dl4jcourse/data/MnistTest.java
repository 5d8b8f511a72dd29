package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {
    @TempDir
    Path folder;

    private Path images;
    private Path labels;

    @BeforeEach
    void write() throws IOException {
        IdxFiles.mnist(folder);
        images = folder.resolve("train-images-idx3-ubyte.gz");
        labels = folder.resolve("train-labels-idx1-ubyte.gz");
    }

    private void refused(String... parts) {
        var error = assertThrows(DataException.class, () -> Mnist.load(folder));
        for (String part : parts) {
            assertTrue(error.getMessage().contains(part), error.getMessage());
        }
        assertTrue(error.getMessage().contains("./course data mnist"), error.getMessage());
    }

    @Test
    void readsGzippedAndPlainFiles() {
        Mnist mnist = Mnist.load(folder);
        assertEquals(20, mnist.train().size());
        assertEquals(10, mnist.test().size());
        assertEquals(9 / 255.0, mnist.train().x().get(0, 9));
        assertArrayEquals(new int[] {0, 1, 2}, Arrays.copyOf(mnist.train().labels(), 3));
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(labels);
        refused(labels.toString(), "does not exist");
    }

    @Test
    void truncatedGzip() throws IOException {
        byte[] bytes = Files.readAllBytes(images);
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
            Files.write(images, Arrays.copyOf(bytes, length));
            refused(images.toString(), "ends too early");
        }
    }

    @Test
    void truncatedValues() throws IOException {
        Files.write(images, IdxFiles.gzip(Arrays.copyOf(IdxFiles.images(20), 1000)));
        refused(images.toString(), "ends too early");
    }

    @Test
    void notGzipAtAll() throws IOException {
        Files.writeString(images, "<html>Forbidden</html>");
        refused(images.toString(), "is damaged");
    }

    @Test
    void damagedInTheMiddle() throws IOException {
        byte[] bytes = Files.readAllBytes(labels);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(labels, bytes);
        refused(labels.toString());
    }

    @Test
    void wrongMagicNumber() throws IOException {
        Files.write(images, IdxFiles.gzip(IdxFiles.labels(20)));
        refused("magic number 0x00000803 expected", "0x00000801");
    }

    @Test
    void tooManyValues() throws IOException {
        Files.write(labels, IdxFiles.gzip(IdxFiles.idx(0x801, new int[] {20}, 21)));
        refused("20 values expected", "there are more");
    }

    @Test
    void impossibleDimensions() throws IOException {
        Files.write(labels, IdxFiles.gzip(IdxFiles.idx(0x801, new int[] {-1}, 20)));
        refused("dimension 0 is -1");
        Files.write(images, IdxFiles.gzip(IdxFiles.idx(0x803, new int[] {60000, 1 << 20, 28}, 20)));
        refused("dimension 1 is 1048576");
    }

    @Test
    void fewerLabelsThanImages() throws IOException {
        Files.write(labels, IdxFiles.gzip(IdxFiles.labels(19)));
        refused("20 images", "19 labels");
    }

    @Test
    void labelsBeyondNine() throws IOException {
        byte[] bytes = IdxFiles.labels(20);
        bytes[bytes.length - 1] = 10;
        Files.write(labels, IdxFiles.gzip(bytes));
        refused("label 19 is 10");
    }
}
