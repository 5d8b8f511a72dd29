package dl4jcourse.dl4j;

import dl4jcourse.nn.Matrix;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * DL4J's dropout with always the same mask, so that it can be compared exactly.
 *
 * @param rows 1 for one mask for all examples, or the batch size
 * @param factors what the inputs are multiplied by, row after row: 0, or 1 divided by the probability to keep
 */
record FixedMask(
        @JsonProperty("rows") int rows,
        @JsonProperty("factors") double[] factors) implements IDropout {
    static FixedMask of(Matrix factors) {
        return new FixedMask(factors.rows(), factors.toFlatArray());
    }

    @Override
    public INDArray applyDropout(INDArray x, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
        // y = x ⊙ m
        return x.muli(mask(x), result);
    }

    @Override
    public INDArray backprop(INDArray dY, INDArray dX, int iteration, int epoch) {
        // dX = dY ⊙ m
        return dY.muli(mask(dY), dX);
    }

    /** The mask in the shape of x, in which an image has three dimensions. */
    private INDArray mask(INDArray x) {
        INDArray mask = Nd4j.createFromArray(factors).castTo(x.dataType()).reshape(rows, factors.length / rows);
        long examples = x.size(0);
        return (rows == examples ? mask : Nd4j.tile(mask, (int) examples, 1)).reshape('c', x.shape());
    }

    @Override
    public void clear() {
        // nothing is kept
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public IDropout clone() {
        return this;
    }
}
