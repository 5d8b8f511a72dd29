package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
    private final Matrix a = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void multiplies() {
        Matrix b = Matrix.of(new double[][] {{1, 0}, {0, 1}, {2, 2}});
        assertEquals(Matrix.of(new double[][] {{7, 8}, {16, 17}}), a.mmul(b));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "3,4,5", "5,9,7", "2,64,3", "64,30,20", "1,3,1"})
    void productEqualsTheTextbooksLoop(int m, int k, int n) {
        Random random = new Random(m + k + n);
        Matrix p = Matrix.randn(m, k, random);
        Matrix q = Matrix.randn(k, n, random);
        Matrix textbook = Matrix.of(m, n, (i, j) -> {
            double sum = 0;
            for (int l = 0; l < k; l++) {
                sum += p.get(i, l) * q.get(l, j);
            }
            return sum;
        });
        assertTrue(p.mmul(q).sub(textbook).maxAbs() <= 1e-13 * k);
    }

    @Test
    void nanAndInfinityAreNotLostInTheProduct() {
        Matrix nan = Matrix.row(0, Double.NaN);
        assertTrue(Double.isNaN(Matrix.row(0, 0).mmul(nan.transpose()).get(0, 0)));
    }

    @Test
    void addsARowToEachRow() {
        assertEquals(Matrix.of(new double[][] {{2, 3, 4}, {5, 6, 7}}), a.addRowVector(Matrix.ones(1, 3)));
    }

    @Test
    void multipliesByATransposeWithoutMakingIt() {
        Random random = new Random(8);
        for (int n = 1; n < 10; n++) {
            Matrix p = Matrix.randn(3, 50, random);
            Matrix q = Matrix.randn(n, 50, random);
            assertTrue(p.mmulTransposed(q).sub(p.mmul(q.transpose())).maxAbs() <= 1e-13);
        }
        assertThrows(IllegalArgumentException.class, () -> a.mmulTransposed(a.transpose()));
    }

    @Test
    void actsOnColumns() {
        Matrix column = Matrix.row(10, 20).transpose();
        assertEquals(Matrix.of(new double[][] {{11, 12, 13}, {24, 25, 26}}), a.addColumnVector(column));
        assertEquals(Matrix.of(new double[][] {{10, 20, 30}, {80, 100, 120}}), a.mulColumnVector(column));
        var error = assertThrows(IllegalArgumentException.class, () -> a.addColumnVector(Matrix.row(1, 2)));
        assertEquals("addColumnVector: [2×3] needs a column [2×1], but got [1×2]", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> a.mulColumnVector(Matrix.ones(2, 2)));
    }

    @Test
    void sumsAlongDimensions() {
        assertEquals(Matrix.row(5, 7, 9), a.sum(0));
        assertEquals(Matrix.row(6, 15).transpose(), a.sum(1));
        assertEquals(21, a.sum());
        assertThrows(IllegalArgumentException.class, () -> a.sum(2));
    }

    @Test
    void slicesAndSelects() {
        assertEquals(Matrix.row(4, 5, 6), a.rows(1, 2));
        assertEquals(Matrix.of(new double[][] {{2, 3}, {5, 6}}), a.cols(1, 3));
        assertEquals(Matrix.of(new double[][] {{4, 5, 6}, {1, 2, 3}}), a.select(new int[] {1, 0}));
        assertThrows(IndexOutOfBoundsException.class, () -> a.rows(1, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> a.cols(2, 1));
        for (int outside : new int[] {-1, 2}) {
            var error = assertThrows(IndexOutOfBoundsException.class, () -> a.select(new int[] {0, outside}));
            assertEquals("select: rows 0 to 1 expected, but got " + outside, error.getMessage());
        }
    }

    @Test
    void countsFromZeroAndSaysSo() {
        assertEquals(6, a.get(1, 2));
        var error = assertThrows(IndexOutOfBoundsException.class, () -> a.get(2, 1));
        assertTrue(error.getMessage().contains("[2×3]"), error.getMessage());
        error = assertThrows(IndexOutOfBoundsException.class, () -> a.get(1, 3));
        assertTrue(error.getMessage().startsWith("get(1, 3): outside the matrix [2×3]"), error.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> a.get(-1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> a.get(0, -1));
    }

    @Test
    void dividesElementByElement() {
        assertEquals(Matrix.row(2, -0.5), Matrix.row(8, 1).div(Matrix.row(4, -2)));
        assertEquals(Matrix.row(2, 0.25), Matrix.row(8, 1).div(4));
        assertThrows(IllegalArgumentException.class, () -> a.div(a.transpose()));
    }

    @Test
    void copiesARowAsFloats() {
        float[] target = new float[5];
        a.copyRow(1, target, 2);
        assertArrayEquals(new float[] {0, 0, 4, 5, 6}, target);
    }

    @Test
    void shapeErrorsNameBothShapes() {
        var error = assertThrows(IllegalArgumentException.class, () -> a.mmul(a));
        assertEquals("mmul: [2×3] times [2×3], but 3 columns meet 2 rows", error.getMessage());
        error = assertThrows(IllegalArgumentException.class, () -> a.add(a.transpose()));
        assertEquals("add: both shapes must be equal, but got [2×3] and [3×2]", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> a.addRowVector(Matrix.ones(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(new double[][] {{1}, {1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> Matrix.zeros(-1, 2));
    }

    @Test
    void isImmutable() {
        double[][] source = {{1, 2}};
        Matrix m = Matrix.of(source);
        source[0][0] = 9;
        m.toArray()[0][0] = 9;
        m.toFlatArray()[0] = 9;
        assertEquals(Matrix.row(1, 2), m);
    }

    @Test
    void sameSeedSameNumbers() {
        assertEquals(Matrix.randn(3, 3, new Random(7)), Matrix.randn(3, 3, new Random(7)));
        assertEquals(
                Matrix.randn(3, 3, new Random(7)).hashCode(),
                Matrix.randn(3, 3, new Random(7)).hashCode());
        assertNotEquals(Matrix.randn(3, 3, new Random(7)), Matrix.randn(3, 3, new Random(8)));
        assertNotEquals(Matrix.row(1).hashCode(), Matrix.row(2).hashCode());
    }

    @Test
    void findsTheGreatest() {
        assertArrayEquals(
                new int[] {2, 0},
                Matrix.of(new double[][] {{1, 2, 3}, {5, 5, 1}}).argMax());
        assertEquals(6, a.mul(-1).maxAbs());
        assertTrue(Double.isNaN(Matrix.row(1, Double.NaN).maxAbs()));
    }

    @Test
    void printsItsValues() {
        assertEquals("[1×2]\n    1.0000    0.5000", Matrix.row(1, 0.5).toString());
        assertTrue(Matrix.zeros(20, 20).toString().contains("…"));
        assertFalse(a.toString().contains("…"));
        assertFalse(Matrix.zeros(8, 10).toString().contains("…"), "what fits is not left out");
        assertTrue(Matrix.zeros(9, 10).toString().endsWith("…"));
        assertTrue(Matrix.zeros(1, 11).toString().endsWith("  …"));
    }

    @Test
    void printsTheExponentWhereFourDigitsWouldHideTheNumber() {
        assertEquals(
                "[1×6]\n    0.0010  9.99e-04 99999.0000  1.00e+05    0.0000       NaN",
                Matrix.row(0.001, 0.000999, 99_999, 100_000, 0, Double.NaN).toString());
        assertEquals("[1×1]\n -Infinity", Matrix.row(Double.NEGATIVE_INFINITY).toString());
    }

    @Test
    void sumWithAMultiple() {
        Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        Matrix b = Matrix.of(new double[][] {{10, 20}, {30, 40}});
        assertEquals(Matrix.of(new double[][] {{-4, -8}, {-12, -16}}), a.addScaled(-0.5, b));
        var error = assertThrows(IllegalArgumentException.class, () -> a.addScaled(2, Matrix.ones(1, 2)));
        assertEquals("addScaled: both shapes must be equal, but got [2×2] and [1×2]", error.getMessage());
    }

    @Test
    void sameShapeMeansRowsAndColumns() {
        assertTrue(Matrix.ones(2, 3).sameShape(Matrix.zeros(2, 3)));
        assertFalse(Matrix.ones(2, 3).sameShape(Matrix.zeros(3, 3)));
        assertFalse(Matrix.ones(2, 3).sameShape(Matrix.zeros(2, 2)));
    }

    @Test
    void aTransposeDoesWhatACopyOfItDoes() {
        Matrix tall = Matrix.randn(17, 3, new Random(4));
        Matrix t = tall.transpose();
        Matrix copy = Matrix.of(3, 17, (i, j) -> tall.get(j, i));
        Matrix other = Matrix.randn(3, 17, new Random(5));
        Matrix otherTransposed = Matrix.of(17, 3, (i, j) -> other.get(j, i)).transpose();
        assertEquals(copy, t);
        assertEquals(copy.hashCode(), t.hashCode());
        assertEquals(copy.toString(), t.toString());
        assertEquals(List.of(3, 17), List.of(t.rows(), t.cols()));
        for (Matrix b : List.of(other, otherTransposed)) {
            assertEquals(copy.add(other), t.add(b));
            assertEquals(other.sub(copy), b.sub(t));
            assertEquals(copy.addScaled(-0.1, other), t.addScaled(-0.1, b));
            assertEquals(copy.mul(other), t.mul(b));
            assertEquals(other.div(copy), b.div(t));
            assertEquals(copy.mmulTransposed(other), t.mmulTransposed(b));
            assertEquals(tall.mmul(other), t.transpose().mmul(b));
            assertTrue(copy.mmul(other.transpose()).sub(t.mmul(b.transpose())).maxAbs() <= 1e-14);
        }
        assertEquals(copy.map(Math::exp), t.map(Math::exp));
        assertEquals(copy.sum(), t.sum());
        assertEquals(copy.sum(0), t.sum(0));
        assertEquals(copy.sum(1), t.sum(1));
        assertEquals(copy.rows(1, 3), t.rows(1, 3));
        assertEquals(copy.cols(2, 5), t.cols(2, 5));
        assertEquals(copy.select(new int[] {2, 0}), t.select(new int[] {2, 0}));
        assertEquals(copy.addRowVector(other.rows(0, 1)), t.addRowVector(other.rows(0, 1)));
        assertEquals(copy.addColumnVector(other.cols(0, 1)), t.addColumnVector(otherTransposed.cols(0, 1)));
        assertSame(tall, t.transpose(), "the transpose of a transpose is the matrix itself");
    }
}
