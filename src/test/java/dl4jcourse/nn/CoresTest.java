package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is shared among cores because it is large has the bits of the same work done row by row, which is small. */
class CoresTest {
    private static final long LARGE = Long.MAX_VALUE;
    private final Random random = new Random(3);

    private Matrix random(int rows, int cols) {
        return Matrix.randn(rows, cols, random);
    }

    /** The operation on one row at a time, below each other. */
    private static Matrix rowByRow(Matrix x, UnaryOperator<Matrix> operation) {
        double[][] rows = new double[x.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = operation.apply(x.rows(i, i + 1)).toFlatArray();
        }
        return Matrix.of(rows);
    }

    @Test
    void eachPartRunsOnce() {
        for (long operations : new long[] {0, LARGE}) {
            AtomicIntegerArray runs = new AtomicIntegerArray(1000);
            Cores.each(1000, operations, runs::incrementAndGet);
            for (int i = 0; i < runs.length(); i++) {
                assertEquals(1, runs.get(i));
            }
        }
    }

    @Test
    void productOfManyRows() {
        Matrix a = random(67, 203);
        Matrix b = random(203, 131);
        assertEquals(rowByRow(a, row -> row.mmul(b)), a.mmul(b));
        assertNotEquals(rowByRow(a, row -> row.mmul(b)), a.mmul(b.map(v -> v + 1e-12)), "a mistake is noticed");
    }

    @Test
    void productWithoutRowsOrColumns() {
        assertEquals(Matrix.zeros(3, 0), random(3, 2).mmul(random(2, 0)));
        assertEquals(0, random(3, 2).mmul(random(2, 0)).sum());
        assertEquals(Matrix.zeros(3, 4), random(3, 0).mmul(random(0, 4)));
        assertEquals(Matrix.zeros(0, 4), random(0, 2).mmul(random(2, 4)));
    }

    @Test
    void productOfManyColumns() {
        Matrix a = random(19, 30);
        Matrix b = random(30, 5000);
        Matrix product = a.mmul(b);
        for (int from = 0; from < b.cols(); from += 100) {
            assertEquals(a.mmul(b.cols(from, from + 100)), product.cols(from, from + 100));
        }
    }

    @Test
    void productOfLongRows() {
        Matrix a = random(7, 20_000);
        Matrix b = random(9, 20_000);
        assertEquals(rowByRow(a, row -> row.mmulTransposed(b)), a.mmulTransposed(b));
    }

    @Test
    void patchesAndTheirWayBack() {
        Patches patches = new Patches(new ImageShape(2, 20, 20), new Window(5, 5, 1, 2));
        Matrix x = random(64, 800);
        Matrix there = patches.of(x);
        int places = patches.places().pixels();
        Matrix back = patches.sumBack(there);
        for (int n = 0; n < x.rows(); n++) {
            Matrix alone = patches.of(x.rows(n, n + 1));
            assertEquals(alone, there.cols(n * places, (n + 1) * places));
            assertEquals(patches.sumBack(alone), back.rows(n, n + 1));
        }
    }

    @Test
    void aRequestToStopStaysVisible() {
        Thread.currentThread().interrupt();
        Matrix square = random(200, 200);
        assertArrayEquals(
                square.mmul(square).toArray(),
                rowByRow(square, row -> row.mmul(square)).toArray());
        assertTrue(Thread.interrupted());
    }

    @Test
    void whatAPartThrowsComesOut() {
        assertThrows(
                IllegalStateException.class,
                () -> Cores.each(10, LARGE, part -> {
                    throw new IllegalStateException();
                }));
    }
}
