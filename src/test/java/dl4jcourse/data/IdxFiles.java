package dl4jcourse.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small IDX files for tests, right and wrong. */
final class IdxFiles {
    private IdxFiles() {}

    static byte[] idx(int magic, int[] dims, int values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(magic);
        for (int dim : dims) {
            out.writeInt(dim);
        }
        for (int i = 0; i < values; i++) {
            out.writeByte(i % 10);
        }
        return bytes.toByteArray();
    }

    static byte[] images(int n) throws IOException {
        return idx(0x803, new int[] {n, 28, 28}, n * 784);
    }

    static byte[] labels(int n) throws IOException {
        return idx(0x801, new int[] {n}, n);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A whole small MNIST in {@code folder}. */
    static void mnist(Path folder) throws IOException {
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), gzip(images(20)));
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), gzip(labels(20)));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(10));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(10));
    }
}
