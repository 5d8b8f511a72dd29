package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticDigitsTest {
    /** The checksum of all pixels, a byte each, and of all labels. Every JDK and system must come to the same. */
    private static String sha256(Dataset data) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (double v : data.x().toFlatArray()) {
            digest.update((byte) Math.round(255 * v));
        }
        for (int label : data.labels()) {
            digest.update((byte) label);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void theSameBytesOnEveryJdk() throws NoSuchAlgorithmException {
        assertEquals(
                "49dca776f59f0c48d218d9c6af532addf1754c87dbc7d4ad7c844d296af765ed",
                sha256(SyntheticDigits.of(2000, 28)));
    }

    @Test
    void theChecksumSeesOneBit() throws NoSuchAlgorithmException {
        Dataset data = SyntheticDigits.of(10, 28);
        Matrix x = data.x();
        double flipped = x.get(9, 783) + 1 / 255.0;
        Matrix other = Matrix.of(10, 784, (i, j) -> i == 9 && j == 783 ? flipped : x.get(i, j));
        assertNotEquals(sha256(data), sha256(new Dataset(other, data.y())));
    }

    @Test
    void theSameSeedGivesTheSameDigitsAndAnotherOnesOthers() {
        Dataset data = SyntheticDigits.of(50, 1);
        assertEquals(data, SyntheticDigits.of(50, 1));
        assertEquals(data.take(20), SyntheticDigits.of(20, 1));
        assertNotEquals(data.x(), SyntheticDigits.of(50, 2).x());
    }

    @Test
    void looksLikeMnist() {
        Dataset data = SyntheticDigits.of(3000, 1);
        int[] count = new int[10];
        Arrays.stream(data.labels()).forEach(label -> count[label]++);
        assertTrue(Arrays.stream(count).allMatch(n -> n > 230 && n < 370), Arrays.toString(count));
        double[] values = data.x().toFlatArray();
        assertTrue(Arrays.stream(values).allMatch(v -> v >= 0 && v <= 1));
        // MNIST's mean is 0.13
        assertEquals(0.13, Arrays.stream(values).average().orElseThrow(), 0.04);
    }

    @Test
    void hardlyADigitLeavesThePaper() {
        Random random = new Random(1);
        int cut = 0;
        for (int n = 0; n < 2000; n++) {
            byte[] image = SyntheticDigits.image(n % 10, random);
            cut += touchesTheEdge(image) ? 1 : 0;
        }
        assertTrue(cut < 80, cut + " of 2000 touch the edge");
    }

    private static boolean touchesTheEdge(byte[] image) {
        return IntStream.range(0, image.length)
                .filter(p -> p < 28 || p >= 27 * 28 || p % 28 == 0 || p % 28 == 27)
                .anyMatch(p -> (image[p] & 0xff) > 128);
    }

    @Test
    void aCurvePassesItsPointsAndALineHasNoOthers() {
        double[][] curve = Stroke.curve(0, 0, 50, 100, 100, 0).polyline();
        assertEquals(13, curve.length);
        assertArrayEquals(new double[] {0.5, 1}, curve[6], 1e-15);
        assertEquals(2, Stroke.line(0, 0, 50, 100).polyline().length);
    }

    @Test
    void inkFadesOverOnePixelAtTheEdge() {
        Canvas canvas = new Canvas(8);
        canvas.draw(new double[][] {{0, 3.5}, {8, 3.5}}, 3);
        assertEquals(1, canvas.ink(3 * 8 + 4, 1));
        assertEquals(0.5, canvas.ink(4 * 8 + 4, 1));
        assertEquals(0, canvas.ink(5 * 8 + 4, 1));
    }

    @Test
    void noneIsNoMistakeButFewerIs() {
        assertEquals(0, SyntheticDigits.of(0, 1).size());
        var error = assertThrows(IllegalArgumentException.class, () -> SyntheticDigits.of(-1, 1));
        assertTrue(error.getMessage().contains("-1"), error.getMessage());
    }
}
