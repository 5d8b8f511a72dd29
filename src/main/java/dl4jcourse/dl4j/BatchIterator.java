package dl4jcourse.dl4j;

import dl4jcourse.data.Batches;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.DataSetPreProcessor;
import org.nd4j.linalg.dataset.api.iterator.DataSetIterator;

/** Hands the course's batches to DL4J's {@code fit}, one epoch a {@link #reset()}, and ends early when asked to stop. */
final class BatchIterator implements DataSetIterator {
    private static final long serialVersionUID = 1;

    private final transient Batches batches;
    private final transient BatchSource source;
    private final transient BooleanSupplier stop;
    private transient Iterator<int[]> epoch;

    BatchIterator(Batches batches, DataType type, BooleanSupplier stop) {
        this.batches = batches;
        this.source = BatchSource.of(batches.data(), type);
        this.stop = stop;
        this.epoch = batches.numbers();
    }

    @Override
    public boolean hasNext() {
        return !stop.getAsBoolean() && epoch.hasNext();
    }

    @Override
    public DataSet next() {
        return source.of(epoch.next());
    }

    @Override
    public void reset() {
        epoch = batches.numbers();
    }

    @Override
    public boolean resetSupported() {
        return true;
    }

    /** No thread that fetches ahead: making a batch costs little, and a second thread would need stopping too. */
    @Override
    public boolean asyncSupported() {
        return false;
    }

    @Override
    public DataSet next(int examples) {
        throw new UnsupportedOperationException("the batch size is fixed by the Batches");
    }

    @Override
    public int batch() {
        return (batches.examples() + batches.count() - 1) / batches.count();
    }

    @Override
    public int inputColumns() {
        return -1;
    }

    @Override
    public int totalOutcomes() {
        return -1;
    }

    @Override
    public void setPreProcessor(DataSetPreProcessor preProcessor) {
        throw new UnsupportedOperationException("prepare the data before making Batches of it");
    }

    @Override
    @SuppressWarnings("NullAway") // DL4J's contract: null means none
    public DataSetPreProcessor getPreProcessor() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public List<String> getLabels() {
        return null;
    }
}
