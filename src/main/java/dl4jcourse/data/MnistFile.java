package dl4jcourse.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * One of the four files of MNIST.
 *
 * @param name its name on every mirror and on the disk
 * @param bytes its usual size, for the progress only: mirrors may pack the same content differently
 * @param sha256 the checksum of its unpacked content
 */
public record MnistFile(String name, long bytes, String sha256) {
    /** Training and test set, images and labels. */
    public static final List<MnistFile> ALL = List.of(
            new MnistFile(
                    "train-images-idx3-ubyte.gz",
                    9_912_422,
                    "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
            new MnistFile(
                    "train-labels-idx1-ubyte.gz",
                    28_881,
                    "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
            new MnistFile(
                    "t10k-images-idx3-ubyte.gz",
                    1_648_877,
                    "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
            new MnistFile(
                    "t10k-labels-idx1-ubyte.gz",
                    4_542,
                    "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"));

    /** Whether the folder has the file, unpacked or packed and unharmed. */
    public boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(name.replaceFirst("\\.gz$", ""))) || isGood(folder.resolve(name));
    }

    /** Whether the file is there and unpacks to the right content. */
    public boolean isGood(Path file) {
        if (!Files.isRegularFile(file)) return false;
        try (InputStream packed = Files.newInputStream(file)) {
            return sha256.equals(sha256(packed));
        } catch (IOException brokenGzip) {
            return false;
        }
    }

    private static String sha256(InputStream packed) throws IOException {
        try (InputStream content = new GZIPInputStream(packed, 1 << 16)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
