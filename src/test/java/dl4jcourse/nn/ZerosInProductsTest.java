package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products that leave out zeros give the bits of the loops that leave them out, and lose no NaN. */
class ZerosInProductsTest {
    private static final int K = 71;
    private final Random random = new Random(5);

    /** Of each row only the places for which a multiple of {@code every} was drawn are not 0; row 0 is all zeros. */
    private Matrix sparse(int rows, int every) {
        return Matrix.of(rows, K, (i, k) -> i > 0 && random.nextInt(every) == 0 ? random.nextGaussian() : 0);
    }

    /** cᵢⱼ by the textbook's loop, {@code together} terms at a time. */
    private static Matrix loop(Matrix a, Matrix b, int together) {
        return Matrix.of(a.rows(), b.cols(), (i, j) -> sum(terms(a, i, b, j, k -> true), together));
    }

    /** The same without the terms in which a is 0, but in short rows, which are not searched. */
    private static Matrix loopWithoutZeros(Matrix a, Matrix b, int together) {
        return Matrix.of(
                a.rows(), b.cols(), (i, j) -> sum(terms(a, i, b, j, k -> a.cols() < 8 || a.get(i, k) != 0), together));
    }

    private static double[] terms(Matrix a, int i, Matrix b, int j, IntPredicate which) {
        return IntStream.range(0, a.cols())
                .filter(which)
                .mapToDouble(k -> a.get(i, k) * b.get(k, j))
                .toArray();
    }

    private static double sum(double[] terms, int together) {
        double sum = 0;
        int k = 0;
        for (; k + together <= terms.length; k += together) {
            double part = terms[k];
            for (int l = k + 1; l < k + together; l++) {
                part += terms[l];
            }
            sum += part;
        }
        double rest = 0;
        for (; k < terms.length; k++) {
            rest += terms[k];
        }
        return sum + rest;
    }

    /** So many rows that several cores look for their zeros. */
    @Test
    void manyRowsAtATime() {
        Matrix a = Matrix.of(301, 300, (i, k) -> random.nextInt(4) == 0 ? random.nextGaussian() : 0);
        Matrix b = Matrix.randn(300, 9, random);
        Matrix c = a.mmul(b);
        assertEquals(loopWithoutZeros(a, b, 4), c);
        for (int i = 0; i < a.rows(); i++) {
            assertEquals(a.rows(i, i + 1).mmul(b), c.rows(i, i + 1));
        }
    }

    /** Rows that are all zeros, beside others, by one core and by many. */
    @ParameterizedTest
    @ValueSource(ints = {3, 200, 1200})
    void rowsOfZerosGiveRowsOfZeros(int cols) {
        Matrix a = Matrix.of(100, K, (i, k) -> i % 3 == 0 ? random.nextGaussian() : 0);
        Matrix b = Matrix.randn(K, cols, random);
        Matrix c = a.mmul(b);
        for (int i = 0; i < a.rows(); i++) {
            assertEquals(a.rows(i, i + 1).mmul(b), c.rows(i, i + 1));
            assertEquals(i % 3 != 0, c.rows(i, i + 1).equals(Matrix.zeros(1, cols)));
        }
        Matrix infinite = Matrix.of(K, cols, (k, j) -> k == 5 && j == 1 ? Double.POSITIVE_INFINITY : b.get(k, j));
        for (int i = 1; i < a.rows(); i += 3) {
            assertTrue(Double.isNaN(a.mmul(infinite).get(i, 1)));
            assertEquals(0, a.mmul(infinite).get(i, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void theSameBits(int every) {
        Matrix a = sparse(9, every);
        Matrix b = Matrix.randn(K, 6, random);
        assertEquals(loopWithoutZeros(a, b, 4), a.mmul(b));
        assertEquals(loop(a, b, 1), a.mmulTransposed(b.transpose()));
        assertNotEquals(loop(a, b, 1), loop(a, b, 4), "another order gives other bits, so equal bits mean something");
    }

    /** Of all lengths, since rows are added up four at a time and short ones are not searched. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void theSameBitsForATransposeAndForEachRowAlone(int every) {
        for (int length = 1; length <= 20; length++) {
            Matrix a = sparse(length, every).transpose();
            Matrix copied = Matrix.of(a.toArray());
            Matrix b = Matrix.randn(length, 6, random);
            Matrix product = a.mmul(b);
            assertEquals(loopWithoutZeros(copied, b, 4), product);
            assertEquals(copied.mmul(b), product);
            assertEquals(a.mmul(b), product, "asked twice");
            for (int i = 0; i < K; i++) {
                assertEquals(product.rows(i, i + 1), a.rows(i, i + 1).mmul(b));
            }
        }
    }

    @Test
    void theSameBitsInManyBlocksAndParts() {
        Matrix a = Matrix.of(67, 300, (i, k) -> random.nextInt(10) < i % 10 ? random.nextGaussian() : 0);
        Matrix b = Matrix.randn(300, 600, random);
        assertEquals(loopWithoutZeros(a, b, 4), a.mmul(b));
        Matrix transpose = Matrix.of(300, 67, (i, j) -> a.get(j, i)).transpose();
        assertEquals(a.mmul(b), transpose.mmul(b));
    }

    @Test
    void aColumnWithNanChangesNoOther() {
        Matrix a = sparse(9, 3);
        Matrix b = Matrix.randn(K, 6, random);
        Matrix bad = Matrix.of(K, 6, (i, j) -> i == 7 && j == 5 ? Double.NaN : b.get(i, j));
        assertEquals(a.mmul(b).cols(0, 5), a.mmul(bad).cols(0, 5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noNanIsLost(double bad) {
        Matrix a = sparse(20, 30);
        Matrix transpose = Matrix.of(K, 20, (i, j) -> a.get(j, i)).transpose();
        Matrix ones = Matrix.ones(K, 6);
        for (int k = 0; k < K; k++) {
            for (int j = 0; j < 6; j++) {
                int row = k;
                int column = j;
                Matrix b = Matrix.of(K, 6, (p, q) -> p == row && q == column ? bad : ones.get(p, q));
                assertTrue(Double.isNaN(a.mmul(b).get(0, j)), "mmul, row " + k + ", column " + j);
                assertTrue(Double.isNaN(transpose.mmul(b).get(0, j)), "a transpose, row " + k + ", column " + j);
                assertTrue(Double.isNaN(a.mmulTransposed(b.transpose()).get(0, j)), "mmulTransposed, " + k + ", " + j);
            }
        }
    }

    @Test
    void sumsOfRowsAddFourAtATime() {
        for (int n = 0; n < 70; n++) {
            Matrix m = Matrix.randn(3, n, random);
            assertEquals(loop(m, Matrix.ones(n, 1), 4), m.sum(1));
        }
    }

    @Test
    void transposesWideAndTallMatrices() {
        for (int n : new int[] {1, 15, 16, 17, 40}) {
            Matrix m = Matrix.randn(n, 5, random);
            assertEquals(Matrix.of(5, n, (i, j) -> m.get(j, i)), m.transpose());
            assertEquals(m, m.transpose().transpose());
        }
    }
}
