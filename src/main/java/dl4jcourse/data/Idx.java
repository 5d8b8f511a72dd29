package dl4jcourse.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An array of unsigned bytes from an IDX file, the format of MNIST: a magic number that holds the type and the number of
 * dimensions, the dimensions, the values; big-endian.
 *
 * @param dims the dimensions, such as 60000, 28, 28
 * @param values the values, the last dimension running fastest
 */
public record Idx(int[] dims, byte[] values) {
    private static final int UNSIGNED_BYTES = 0x0800;
    private static final long MAX_VALUES = 1L << 30;

    /**
     * Reads a file, gzipped when its name ends in {@code .gz}.
     *
     * @param dimensions the number of dimensions expected: 3 for images, 1 for labels
     * @throws DataException if the file is missing, truncated, damaged, or not such an array
     */
    public static Idx read(Path file, int dimensions) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            return read(file, new DataInputStream(in), dimensions);
        } catch (NoSuchFileException e) {
            throw new DataException(file + " does not exist. " + remedy(), e);
        } catch (EOFException e) {
            throw new DataException(file + " ends too early: the download was cut off. " + remedy(), e);
        } catch (ZipException e) {
            throw new DataException(file + " is damaged (" + e.getMessage() + "). " + remedy(), e);
        } catch (IOException e) {
            throw new DataException(file + " cannot be read (" + e + "). Check the file and its permissions.", e);
        }
    }

    private static Idx read(Path file, DataInputStream in, int dimensions) throws IOException {
        int magic = in.readInt();
        if (magic != UNSIGNED_BYTES + dimensions) {
            throw new DataException(String.format(
                    "%s: magic number 0x%08x expected (unsigned bytes, %d dimensions), but got 0x%08x. %s",
                    file, UNSIGNED_BYTES + dimensions, dimensions, magic, remedy()));
        }
        int[] dims = new int[dimensions];
        long size = 1;
        for (int i = 0; i < dimensions; i++) {
            dims[i] = in.readInt();
            size = dims[i] <= 0 || size > MAX_VALUES ? -1 : size * dims[i];
            if (size < 0 || size > MAX_VALUES) {
                throw new DataException(
                        file + ": dimension " + i + " is " + dims[i] + ", which cannot be. " + remedy());
            }
        }
        byte[] values = in.readNBytes((int) size);
        if (values.length < size) {
            throw new EOFException();
        }
        if (in.read() >= 0) {
            throw new DataException(file + ": " + size + " values expected, but there are more. " + remedy());
        }
        return new Idx(dims, values);
    }

    private static String remedy() {
        return "Delete it if it is there, and fetch it again: ./course data mnist";
    }
}
