package dl4jcourse.dl4j;

import dl4jcourse.data.Dataset;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;

/** Makes DL4J's batches of the examples with these numbers. */
@FunctionalInterface
interface BatchSource {
    DataSet of(int[] numbers);

    /** Floats, in which one trains, are copied into arrays used again and again; other types are converted each time. */
    static BatchSource of(Dataset data, DataType type) {
        return type == DataType.FLOAT ? floats(data) : converted(data, type);
    }

    private static BatchSource floats(Dataset data) {
        FloatCopy copy = FloatCopy.of(data);
        RefilledArray x = new RefilledArray(copy.x(), data.x().cols());
        RefilledArray y = new RefilledArray(copy.y(), data.y().cols());
        return numbers -> new DataSet(x.of(numbers), y.of(numbers));
    }

    private static BatchSource converted(Dataset data, DataType type) {
        return numbers -> {
            Dataset batch = data.select(numbers);
            return new DataSet(Ndarrays.of(batch.x(), type), Ndarrays.of(batch.y(), type));
        };
    }
}
