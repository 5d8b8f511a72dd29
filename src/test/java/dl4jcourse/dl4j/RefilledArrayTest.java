package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dl4jcourse.data.Dataset;
import dl4jcourse.nn.Matrix;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

class RefilledArrayTest {
    private final Matrix all = Matrix.randn(6, 4, new Random(1));
    private final Dataset data = new Dataset(all, Matrix.randn(6, 2, new Random(2)));
    private final RefilledArray refilled = new RefilledArray(FloatCopy.floats(all), 4);

    private Matrix rows(int... numbers) {
        return all.select(numbers).map(v -> (float) v);
    }

    @Test
    void holdsTheRowsAskedForLast() {
        INDArray array = refilled.of(new int[] {4, 0, 2});
        assertEquals(rows(4, 0, 2), Ndarrays.toMatrix(array));
        assertSame(array, refilled.of(new int[] {5, 5, 1}));
        assertEquals(rows(5, 5, 1), Ndarrays.toMatrix(array));
    }

    @Test
    void takesANewArrayForAnotherNumberOfRows() {
        INDArray array = refilled.of(new int[] {4, 0, 2});
        INDArray smaller = refilled.of(new int[] {3, 2});
        assertNotSame(array, smaller);
        assertEquals(rows(3, 2), Ndarrays.toMatrix(smaller));
    }

    @Test
    void keepsDoublesExact() {
        DataSet batch = BatchSource.of(data, DataType.DOUBLE).of(new int[] {3, 1});
        assertEquals(all.select(new int[] {3, 1}), Ndarrays.toMatrix(batch.getFeatures()));
        assertEquals(data.y().select(new int[] {3, 1}), Ndarrays.toMatrix(batch.getLabels()));
    }

    @Test
    void copiesADataSetOnce() {
        FloatCopy copy = FloatCopy.of(data);
        assertSame(copy, FloatCopy.of(new Dataset(data.x(), data.y())));
        FloatCopy other = FloatCopy.of(new Dataset(data.x(), data.x()));
        assertNotSame(copy, other);
        assertEquals(24, other.y().length);
    }
}
