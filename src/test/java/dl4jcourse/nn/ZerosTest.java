package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZerosTest {
    @Test
    void findsFourSideBySideFromEveryFourthPlaceOn() {
        double[] row = {1, 0, 0, 0, 0, 0, 0, 0, 1};
        assertTrue(Zeros.inFours(new double[][] {{1, 1, 1, 1, 1, 1, 1, 1, 1}, row}, 0, 9));
        assertTrue(Zeros.inFours(new double[][] {row}, 4, 8));
        assertFalse(Zeros.inFours(new double[][] {row}, 0, 7));
        assertFalse(Zeros.inFours(new double[][] {{0, 0, 0, 1}, {1, 0, 0, 0}}, 0, 4));
        assertFalse(Zeros.inFours(new double[0][], 0, 4));
    }

    @Test
    void zeroTimesFiniteNumbersIsZero() {
        double[][] b = new double[6][3];
        for (double[] row : b) {
            java.util.Arrays.fill(row, -7);
        }
        assertTrue(Zeros.times(b, 0, 6, 3));
        b[5][2] = Double.NaN;
        assertFalse(Zeros.times(b, 0, 6, 3));
        assertTrue(Zeros.times(b, 0, 5, 3));
        b[1][0] = Double.POSITIVE_INFINITY;
        assertFalse(Zeros.times(b, 0, 5, 3));
        assertTrue(Zeros.times(b, 2, 5, 3));
    }

    @Test
    void namesThePlacesOfAllOthers() {
        assertArrayEquals(new int[] {1, 3, 4}, Zeros.except(new double[] {0, 2, -0.0, Double.NaN, 1, 0}));
        assertArrayEquals(new int[0], Zeros.except(new double[2]));
    }
}
