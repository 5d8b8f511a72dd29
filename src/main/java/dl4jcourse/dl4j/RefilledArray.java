package dl4jcourse.dl4j;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gives chosen rows of a matrix to ND4J, time after time in one and the same array: fresh native memory for every batch
 * costs more than filling it.
 */
final class RefilledArray {
    private final float[] values;
    private final int cols;
    private INDArray array = Nd4j.empty();

    /** Of a matrix with so many columns, whose values stand row after row. */
    RefilledArray(float[] values, int cols) {
        this.values = values;
        this.cols = cols;
    }

    /** An array of these rows; the one given before it is overwritten if it had as many. */
    INDArray of(int[] rows) {
        if (array.rank() != 2 || array.size(0) != rows.length) {
            array = Nd4j.createUninitialized(DataType.FLOAT, rows.length, cols);
        }
        FloatBuffer buffer = array.data().asNioFloat();
        for (int row : rows) {
            buffer.put(values, row * cols, cols);
        }
        // what a GPU holds of it is out of date
        Nd4j.getAffinityManager().tagLocation(array, AffinityManager.Location.HOST);
        return array;
    }
}
