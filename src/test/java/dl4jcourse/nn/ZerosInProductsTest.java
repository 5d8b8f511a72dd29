package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products that leave out zeros give the same bits as loops that do not, and lose no NaN. */
class ZerosInProductsTest {
    private static final int K = 71;
    private final Random random = new Random(5);

    /** Of each row only the places for which a multiple of {@code every} was drawn are not 0; row 0 is all zeros. */
    private Matrix sparse(int rows, int every) {
        return Matrix.of(rows, K, (i, k) -> i > 0 && random.nextInt(every) == 0 ? random.nextGaussian() : 0);
    }

    /** cᵢⱼ by the textbook's loop, {@code together} terms at a time. */
    private static Matrix loop(Matrix a, Matrix b, int together) {
        return Matrix.of(a.rows(), b.cols(), (i, j) -> {
            double sum = 0;
            int k = 0;
            for (; k + together <= a.cols(); k += together) {
                double terms = a.get(i, k) * b.get(k, j);
                for (int l = k + 1; l < k + together; l++) {
                    terms += a.get(i, l) * b.get(l, j);
                }
                sum += terms;
            }
            for (; k < a.cols(); k++) {
                sum += a.get(i, k) * b.get(k, j);
            }
            return sum;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void theSameBits(int every) {
        Matrix a = sparse(9, every);
        Matrix b = Matrix.randn(K, 6, random);
        assertEquals(loop(a, b, 4), a.mmul(b));
        assertEquals(loop(a, b, 1), a.mmulTransposed(b.transpose()));
        assertNotEquals(loop(a, b, 1), loop(a, b, 4), "another order gives other bits, so equal bits mean something");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noNanIsLost(double bad) {
        Matrix a = sparse(3, 30);
        Matrix ones = Matrix.ones(K, 6);
        for (int k = 0; k < K; k++) {
            for (int j = 0; j < 6; j++) {
                int row = k;
                int column = j;
                Matrix b = Matrix.of(K, 6, (p, q) -> p == row && q == column ? bad : ones.get(p, q));
                assertTrue(Double.isNaN(a.mmul(b).get(0, j)), "mmul, row " + k + ", column " + j);
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
