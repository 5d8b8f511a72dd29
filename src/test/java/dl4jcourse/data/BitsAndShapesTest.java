package dl4jcourse.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.nn.Matrix;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitsAndShapesTest {
    private static final int MOONS = -594355445;
    private static final int SPIRALS = 958899445;

    @Test
    void truthTables() {
        assertEquals(
                Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}),
                Bits.XOR.table().x());
        assertEquals(Matrix.row(0, 0, 0, 1), Bits.AND.table().y().transpose());
        assertEquals(Matrix.row(1, 1, 1, 0), Bits.NAND.table().y().transpose());
        assertEquals(Matrix.row(0, 1, 1, 1), Bits.OR.table().y().transpose());
        assertEquals(Matrix.row(0, 1, 1, 0), Bits.XOR.table().y().transpose());
    }

    @Test
    void randomPairsHaveTheirAnswersAndTheSeedDecides() {
        Dataset pairs = Bits.AND.random(200, new Random(1));
        for (int n = 0; n < 200; n++) {
            assertEquals(pairs.x().get(n, 0) * pairs.x().get(n, 1), pairs.y().get(n, 0));
        }
        assertEquals(50, pairs.y().sum(), 20);
        assertEquals(pairs, Bits.AND.random(200, new Random(1)));
        assertNotEquals(pairs, Bits.AND.random(200, new Random(2)));
    }

    @Test
    void twoOutputsForTwoClasses() {
        Dataset classes = Bits.twoClasses(Bits.XOR.table());
        assertArrayEquals(new int[] {0, 1, 1, 0}, classes.labels());
        assertEquals(2, classes.y().cols());
    }

    @Test
    void refusesWhatIsNoBit() {
        for (int bad : new int[] {2, -1}) {
            var error = assertThrows(IllegalArgumentException.class, () -> Bits.OR.of(0, bad));
            assertTrue(error.getMessage().contains("0 and " + bad), error.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> Bits.OR.random(-1, new Random(1)));
        Dataset half = new Dataset(Matrix.row(0, 0), Matrix.row(0.5));
        assertThrows(IllegalArgumentException.class, () -> Bits.twoClasses(half));
    }

    @Test
    void cleanMoonsLieOnTheirHalfCircles() {
        Dataset moons = Shapes.moons(100, 0, new Random(1));
        for (int n = 0; n < 100; n++) {
            boolean upper = moons.labels()[n] == 0;
            double x = moons.x().get(n, 0) - (upper ? 0 : 1);
            double y = moons.x().get(n, 1) - (upper ? 0 : 0.5);
            assertEquals(1, x * x + y * y, 1e-12);
            assertTrue(upper ? y >= 0 : y <= 0);
        }
        assertEquals(50, Arrays.stream(moons.labels()).sum());
    }

    @Test
    void spiralsStayInTheUnitCircleAndNoLinePartsThem() {
        Dataset spirals = Shapes.spirals(300, 3, 0, new Random(1));
        Matrix x = spirals.x();
        assertTrue(Arrays.stream(x.mul(x).sum(1).toFlatArray()).allMatch(r2 -> r2 <= 1));
        assertEquals(100, Arrays.stream(spirals.labels()).filter(k -> k == 2).count());
        // each arm goes round more than once, so it is on both sides of every line through the middle
        for (int k = 0; k < 3; k++) {
            int arm = k;
            double[] of = IntStream.range(0, 300)
                    .filter(n -> spirals.labels()[n] == arm)
                    .mapToDouble(n -> x.get(n, 0))
                    .sorted()
                    .toArray();
            assertTrue(of[0] < -0.3 && of[99] > 0.3);
        }
    }

    @Test
    void theSameBitsOnEveryJdk() {
        Dataset moons = Shapes.moons(1000, 0.2, new Random(1));
        Dataset spirals = Shapes.spirals(1000, 3, 0.02, new Random(1));
        assertEquals(moons, Shapes.moons(1000, 0.2, new Random(1)));
        assertEquals(MOONS, moons.x().hashCode());
        assertEquals(SPIRALS, spirals.x().hashCode());
        assertNotEquals(moons, Shapes.moons(1000, 0.2, new Random(2)));
    }

    @Test
    void refusesWhatMakesNoShape() {
        Random random = new Random(1);
        assertThrows(IllegalArgumentException.class, () -> Shapes.moons(0, 0.1, random));
        assertThrows(IllegalArgumentException.class, () -> Shapes.moons(10, -0.1, random));
        assertThrows(IllegalArgumentException.class, () -> Shapes.spirals(10, 3, Double.NaN, random));
        var error = assertThrows(IllegalArgumentException.class, () -> Shapes.spirals(10, 1, 0.1, random));
        assertTrue(error.getMessage().contains("at least 2 arms"), error.getMessage());
    }
}
