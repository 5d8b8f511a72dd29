package dl4jcourse.dl4j;

import dl4jcourse.nn.Matrix;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** From the course's matrices to ND4J's arrays and back. */
public final class Ndarrays {
    private Ndarrays() {}

    /** An array of this type and of the matrix's shape and values. */
    public static INDArray of(Matrix matrix, DataType type) {
        if (type == DataType.FLOAT) {
            return floats(matrix);
        }
        INDArray doubles = Nd4j.createFromArray(matrix.toFlatArray()).reshape(matrix.rows(), matrix.cols());
        return type == DataType.DOUBLE ? doubles : doubles.castTo(type);
    }

    /** Floats are made without the detour by doubles: this is the type networks train in. */
    private static INDArray floats(Matrix matrix) {
        return Nd4j.createFromArray(FloatCopy.floats(matrix)).reshape(matrix.rows(), matrix.cols());
    }

    /** A matrix of an array's values; a vector becomes a row. */
    public static Matrix toMatrix(INDArray array) {
        if (array.rank() > 2) {
            throw new IllegalArgumentException("toMatrix: an array of rank 0, 1 or 2 expected, but got rank "
                    + array.rank() + ", shape " + java.util.Arrays.toString(array.shape()));
        }
        int rows = array.rank() == 2 ? (int) array.size(0) : 1;
        double[] values = array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
        int cols = rows == 0 ? 0 : values.length / rows;
        return Matrix.of(rows, cols, (i, j) -> values[i * cols + j]);
    }
}
