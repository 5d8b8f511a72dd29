package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dl4jcourse.nn.Matrix;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class RefilledArrayTest {
    private final Matrix first = Matrix.randn(3, 4, new Random(1));
    private final Matrix second = Matrix.randn(3, 4, new Random(2));

    @Test
    void holdsTheLastMatrix() {
        RefilledArray refilled = new RefilledArray(DataType.FLOAT);
        INDArray array = refilled.of(first);
        assertEquals(first.map(v -> (float) v), Ndarrays.toMatrix(array));
        assertSame(array, refilled.of(second));
        assertEquals(second.map(v -> (float) v), Ndarrays.toMatrix(array));
    }

    @Test
    void takesANewArrayForANewShape() {
        RefilledArray refilled = new RefilledArray(DataType.FLOAT);
        INDArray array = refilled.of(first);
        INDArray smaller = refilled.of(second.rows(0, 2));
        assertNotSame(array, smaller);
        assertEquals(second.rows(0, 2).map(v -> (float) v), Ndarrays.toMatrix(smaller));
    }

    @Test
    void keepsDoublesExact() {
        assertEquals(first, Ndarrays.toMatrix(new RefilledArray(DataType.DOUBLE).of(first)));
    }
}
