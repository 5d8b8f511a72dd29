package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NonzerosTest {
    private static final int COLS = 19;
    private final Random random = new Random(2);

    /** A row of zeros but for these places, each of which holds its own number. */
    private static double[] row(int... places) {
        double[] row = new double[COLS];
        Arrays.stream(places).forEach(k -> row[k] = k + 1);
        return row;
    }

    private static void assertRow(Nonzeros found, int row, int... places) {
        assertArrayEquals(places, found.places(row));
        assertArrayEquals(Arrays.stream(places).mapToDouble(k -> k + 1).toArray(), found.values(row));
    }

    @Test
    void findsEveryNumberButZeros() {
        double[] negativeZeros = new double[COLS];
        Arrays.fill(negativeZeros, -0.0);
        negativeZeros[18] = 19;
        Nonzeros found = Nonzeros.of(new double[][] {row(3, 4, 17), row(), negativeZeros, row(0, 8, 16, 18)}, COLS);
        assertRow(found, 0, 3, 4, 17);
        assertRow(found, 1);
        assertRow(found, 2, 18);
        assertRow(found, 3, 0, 8, 16, 18);
        assertEquals(8, found.count());
        assertTrue(found.few());
        assertTrue(found.leaveOut());
    }

    @Test
    void nanAndInfinityAreNumbers() {
        double[] bad = new double[COLS];
        bad[5] = Double.NaN;
        bad[7] = Double.NEGATIVE_INFINITY;
        Nonzeros found = Nonzeros.of(new double[][] {bad}, COLS);
        assertArrayEquals(new int[] {5, 7}, found.places(0));
        assertArrayEquals(new double[] {Double.NaN, Double.NEGATIVE_INFINITY}, found.values(0));
    }

    @Test
    void allNumbersAndRowsWithoutZerosAreTakenWhole() {
        double[][] small = {{0, 1, 0, 0}};
        assertArrayEquals(new int[] {0, 1, 2, 3}, Nonzeros.all(small, 4).places(0));
        assertArrayEquals(small[0], Nonzeros.all(small, 4).values(0));
        assertFalse(Nonzeros.all(small, 4).leaveOut());
        double[] full = random.doubles(COLS).toArray();
        Nonzeros found = Nonzeros.of(new double[][] {full}, COLS);
        assertEquals(COLS, found.places(0).length);
        assertArrayEquals(full, found.values(0));
        assertFalse(found.few());
        assertFalse(found.leaveOut());
    }

    @Test
    void halfIsFewAndMoreIsNot() {
        double[][] rows = new double[2][16];
        Arrays.fill(rows[0], 1);
        assertTrue(Nonzeros.of(rows, 16).few());
        rows[1][0] = 1;
        assertFalse(Nonzeros.of(rows, 16).few());
        assertTrue(Nonzeros.of(rows, 16).leaveOut());
    }

    @Test
    void transposedTheyAreThoseOfTheColumns() {
        double[][] rows = new double[20][COLS];
        for (double[] row : rows) {
            Arrays.setAll(row, k -> random.nextInt(3) == 0 ? random.nextGaussian() : 0);
        }
        Nonzeros flipped = Nonzeros.of(rows, COLS).transpose();
        Nonzeros columns = Nonzeros.of(Elementwise.transpose(rows, COLS), 20);
        assertEquals(COLS, flipped.rows());
        for (int k = 0; k < COLS; k++) {
            assertArrayEquals(columns.places(k), flipped.places(k));
            assertArrayEquals(columns.values(k), flipped.values(k));
        }
    }

    @Test
    void finiteNumbersLetZerosBeLeftOut() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int k = 0; k < 6; k++) {
                double[][] b = new double[6][3];
                Arrays.stream(b).forEach(row -> Arrays.fill(row, -7));
                assertTrue(Nonzeros.finite(b, 3));
                b[k][k % 3] = bad;
                assertFalse(Nonzeros.finite(b, 3));
            }
        }
    }
}
