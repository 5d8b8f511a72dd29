package dl4jcourse.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl4jcourse.data.Bits;
import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import org.junit.jupiter.api.Test;

class DecisionRegionTest {
    private static final Dataset XOR = Bits.twoClasses(Bits.XOR.table());

    /** Scores of a line: class 1 where x₁ > 0.5. */
    private static Matrix line(Matrix x) {
        return Matrix.of(x.rows(), 2, (n, k) -> k == 0 ? 0.5 : x.get(n, 0));
    }

    @Test
    void countsTheExamplesThatAreRight() {
        assertEquals(
                "Decision region: 2 of 4 examples right",
                DecisionRegion.of(XOR, DecisionRegionTest::line).description());
    }

    @Test
    void anotherNetworkIsAnotherPicture() {
        Picture line = DecisionRegion.of(XOR, DecisionRegionTest::line);
        Picture always = DecisionRegion.of(XOR, x -> Matrix.of(x.rows(), 2, (n, k) -> k));
        assertNotEquals(line.svg(), always.svg());
    }

    @Test
    void otherShapesAreRefused() {
        Dataset three = new Dataset(Matrix.zeros(2, 3), Matrix.of(new double[][] {{1, 0}, {0, 1}}));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> DecisionRegion.of(three, DecisionRegionTest::line))
                .getMessage();
        assertTrue(message.contains("two inputs and two classes expected, but got x [2×3]"), message);
    }
}
