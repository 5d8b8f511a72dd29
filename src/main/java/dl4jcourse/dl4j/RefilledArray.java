package dl4jcourse.dl4j;

import dl4jcourse.nn.Matrix;
import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gives one matrix after the other to ND4J in one and the same array: fresh native memory for every batch costs more than
 * filling it.
 */
final class RefilledArray {
    private final DataType type;
    private INDArray array = Nd4j.empty();
    private float[] row = new float[0];

    RefilledArray(DataType type) {
        this.type = type;
    }

    /** An array of the matrix's values; the one given before it is overwritten if it had the same shape. */
    INDArray of(Matrix matrix) {
        if (type != DataType.FLOAT) {
            return Ndarrays.of(matrix, type);
        }
        if (array.rank() != 2 || array.size(0) != matrix.rows() || array.size(1) != matrix.cols()) {
            array = Nd4j.createUninitialized(type, matrix.rows(), matrix.cols());
            row = new float[matrix.cols()];
        }
        FloatBuffer buffer = array.data().asNioFloat();
        for (int i = 0; i < matrix.rows(); i++) {
            matrix.copyRow(i, row, 0);
            buffer.put(row);
        }
        // what a GPU holds of it is out of date
        Nd4j.getAffinityManager().tagLocation(array, AffinityManager.Location.HOST);
        return array;
    }
}
