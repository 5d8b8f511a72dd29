package dl4jcourse.data;

import dl4jcourse.nn.Matrix;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MNIST, handwritten digits: 60,000 to train on and 10,000 to test on.
 *
 * <p>An image of 28×28 pixels is a row of 784 numbers from 0 (background) to 1 (ink): the files hold bytes from 0 to 255,
 * divided by 255 here as PyTorch's {@code ToTensor} does. Source: LeCun, Cortes, Burges, "The MNIST database".
 *
 * @param train the training set, x [60000×784] and y [60000×10]
 * @param test the test set, x [10000×784] and y [10000×10]
 * @param source whether these are MNIST's digits or synthetic ones in their place
 */
public record Mnist(Dataset train, Dataset test, Source source) {
    /** Digits 0 to 9. */
    public static final int CLASSES = 10;

    private static final int TRAIN = 60_000;
    private static final int TEST = 10_000;
    private static final long SEED = 28;

    /** Where the digits come from. */
    public enum Source {
        /** Written by people: MNIST. */
        REAL,
        /** Drawn by a program: {@link SyntheticDigits}. */
        SYNTHETIC
    }

    /**
     * Reads the four files from the folder of the environment variable MNIST_DIR, else from {@code data/mnist}. If none of
     * them is there, says so on standard output, in the language of COURSE_LANG, and gives synthetic digits.
     *
     * @throws DataException if only some files are there, or one is damaged
     */
    public static Mnist load() {
        String language = System.getenv().getOrDefault("COURSE_LANG", "en");
        return loadOrDraw(directory(), language, System.out);
    }

    static Mnist loadOrDraw(Path directory, String language, PrintStream out) {
        if (Files.isRegularFile(directory)
                || MnistFile.ALL.stream().anyMatch(file -> mayBeIn(directory, file.name()))) {
            return load(directory);
        }
        String notice = language.startsWith("ja")
                ? "%s に MNIST がありません。プログラムで描いた数字で続けます。本物を使うには: ./course data mnist"
                : "MNIST is not in %s: going on with synthetic digits. To use the real ones: ./course data mnist";
        out.println(String.format(notice, directory));
        return synthetic();
    }

    /** Whether a file is there, packed or not; true too if the folder does not let us look. */
    private static boolean mayBeIn(Path directory, String name) {
        Path packed = directory.resolve(name);
        Path plain = directory.resolve(name.replaceFirst("\\.gz$", ""));
        return !Files.notExists(packed) || !Files.notExists(plain);
    }

    /** As many synthetic digits as MNIST has; always the same. Takes a second or two. */
    public static Mnist synthetic() {
        return new Mnist(SyntheticDigits.of(TRAIN, SEED), SyntheticDigits.of(TEST, SEED + 1), Source.SYNTHETIC);
    }

    /**
     * Reads the four files, gzipped or not, from a folder.
     *
     * @throws DataException if one is missing or damaged, or if images and labels do not match
     */
    public static Mnist load(Path directory) {
        return new Mnist(load(directory, "train"), load(directory, "t10k"), Source.REAL);
    }

    /** Where {@link #load()} looks. */
    public static Path directory() {
        String named = System.getenv("MNIST_DIR");
        return Path.of(named == null || named.isBlank() ? "data/mnist" : named);
    }

    private static Dataset load(Path directory, String part) {
        Path imageFile = file(directory, part + "-images-idx3-ubyte");
        Path labelFile = file(directory, part + "-labels-idx1-ubyte");
        Idx images = Idx.read(imageFile, 3);
        Idx labels = Idx.read(labelFile, 1);
        if (images.dims()[0] != labels.dims()[0]) {
            throw new DataException(imageFile + " holds " + images.dims()[0] + " images, but " + labelFile + " holds "
                    + labels.dims()[0] + " labels; there must be one for each. Delete both and fetch them again: "
                    + "./course data mnist");
        }
        return Dataset.ofClasses(pixels(images), digits(labels, labelFile), CLASSES);
    }

    private static Path file(Path directory, String name) {
        Path plain = directory.resolve(name);
        return Files.exists(plain) ? plain : directory.resolve(name + ".gz");
    }

    private static Matrix pixels(Idx images) {
        int size = images.dims()[1] * images.dims()[2];
        byte[] values = images.values();
        return Matrix.of(images.dims()[0], size, (n, pixel) -> (values[n * size + pixel] & 0xff) / 255.0);
    }

    private static int[] digits(Idx labels, Path file) {
        int[] digits = new int[labels.dims()[0]];
        for (int n = 0; n < digits.length; n++) {
            digits[n] = labels.values()[n] & 0xff;
            if (digits[n] >= CLASSES) {
                throw new DataException(file + ": labels 0 to 9 expected, but label " + n + " is " + digits[n]
                        + ". Delete it and fetch it again: ./course data mnist");
            }
        }
        return digits;
    }
}
