package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolingTest {
    private static final double OTHER_NAN = Double.longBitsToDouble(0xFFF8000000000000L);

    /** From the least to the greatest, as pooling orders them. */
    private static final double[] ORDER = {
        Double.NEGATIVE_INFINITY,
        -Double.MAX_VALUE,
        -1,
        -Double.MIN_VALUE,
        0,
        Double.MIN_VALUE,
        1,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY
    };

    private static int winner(double... pixels) {
        Pooling pooling = new Pooling(new ImageShape(1, 1, pixels.length), new Window(1, pixels.length, 1, 0));
        return pooling.max(Matrix.row(pixels)).winners()[0][0];
    }

    @Test
    void theGreatestOfTwoOnEitherSide() {
        for (int i = 0; i < ORDER.length; i++) {
            for (int j = 0; j < ORDER.length; j++) {
                assertEquals(i >= j ? 0 : 1, winner(ORDER[i], ORDER[j]), ORDER[i] + " beside " + ORDER[j]);
            }
        }
    }

    @Test
    void nanOfEitherSignIsGreatest() {
        for (double nan : new double[] {Double.NaN, OTHER_NAN}) {
            for (double v : ORDER) {
                assertEquals(1, winner(v, nan, v), "after " + v);
                assertEquals(0, winner(nan, v, v), "before " + v);
            }
        }
    }

    @Test
    void minusZeroEqualsZeroSoTheFirstWins() {
        assertEquals(0, winner(-0.0, 0.0));
        assertEquals(0, winner(0.0, -0.0));
        assertEquals(1, winner(-1, -0.0, 0.0));
    }

    @Test
    void windowsThatOverlapAddUp() {
        Pooling pooling = new Pooling(new ImageShape(1, 1, 3), new Window(1, 2, 1, 0));
        Matrix x = Matrix.row(1, 5, 2);
        assertArrayEquals(
                new double[] {0, 30, 0}, pooling.max(x).back(Matrix.row(10, 20)).toFlatArray());
        assertArrayEquals(new double[] {3, 3.5}, pooling.mean(x).toFlatArray());
        assertArrayEquals(
                new double[] {5, 15, 10}, pooling.meanBack(Matrix.row(10, 20)).toFlatArray());
    }

    /** Of so many images that several cores work on them. */
    @Test
    void manyImagesAsEachAlone() {
        Pooling pooling = new Pooling(new ImageShape(2, 12, 12), Window.tiles(2));
        Matrix x = Matrix.randn(900, 288, new Random(1));
        Matrix y = pooling.max(x).y();
        Matrix mean = pooling.mean(x);
        Matrix back = pooling.max(x).back(y);
        Matrix meanBack = pooling.meanBack(mean);
        for (int n = 0; n < x.rows(); n += 100) {
            Matrix one = x.rows(n, n + 1);
            assertEquals(pooling.max(one).y(), y.rows(n, n + 1));
            assertEquals(pooling.max(one).back(y.rows(n, n + 1)), back.rows(n, n + 1));
            assertEquals(pooling.mean(one), mean.rows(n, n + 1));
            assertEquals(pooling.meanBack(mean.rows(n, n + 1)), meanBack.rows(n, n + 1));
        }
    }

    @Test
    void paddingAndOtherImagesAreRefused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> new Pooling(new ImageShape(1, 4, 4), new Window(2, 2, 2, 1)));
        assertTrue(error.getMessage().contains("without padding expected, but got 1"), error.getMessage());
        Pooling pooling = new Pooling(new ImageShape(1, 2, 2), Window.tiles(2));
        Matrix wide = Matrix.row(1, 2, 3, 4, 5, 6);
        assertThrows(IllegalArgumentException.class, () -> pooling.max(wide));
        assertThrows(IllegalArgumentException.class, () -> pooling.mean(wide));
    }
}
