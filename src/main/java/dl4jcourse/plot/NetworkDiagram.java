package dl4jcourse.plot;

import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import dl4jcourse.nn.Sequential;
import dl4jcourse.nn.layer.Linear;
import java.util.ArrayList;
import java.util.List;

/**
 * A network of a few neurons with one example in it: a circle for each neuron with its output, a line for each weight (blue
 * if positive, orange and dashed if negative) with its number, and the bias below the circle.
 *
 * <pre>{@code NetworkDiagram.of(Sequential.of(Linear.random(3, 2, random), new Relu()), Matrix.row(1, 2, 3))}</pre>
 */
public final class NetworkDiagram {
    /** More in a layer could not be read. */
    private static final int MOST = 6;

    private NetworkDiagram() {}

    /**
     * The network and what it makes of one example.
     *
     * @param net layers {@link Linear}, each followed by any number of layers without parameters
     * @param x [1×in]
     * @throws IllegalArgumentException for other networks, several examples, or more than six neurons in a layer
     */
    public static Picture of(Sequential net, Matrix x) {
        List<Linear> linears = new ArrayList<>();
        List<Matrix> outputs = new ArrayList<>(List.of(x));
        Matrix a = x;
        for (Layer layer : net.layers()) {
            a = layer.forward(a, Mode.EVALUATE).y();
            if (layer instanceof Linear linear) {
                linears.add(linear);
                outputs.add(a);
            }
            outputs.set(outputs.size() - 1, a);
        }
        check(net, linears, outputs);
        return new NeuronChart(outputs.size()).draw(linears, outputs);
    }

    private static void check(Sequential net, List<Linear> linears, List<Matrix> outputs) {
        boolean small = outputs.stream().allMatch(column -> column.rows() == 1 && column.cols() <= MOST);
        if (linears.isEmpty() || !small || net.params().size() != 2 * linears.size()) {
            throw new IllegalArgumentException(
                    "NetworkDiagram: Linear layers of at most " + MOST + " neurons and one example expected, but got "
                            + net + " and x " + outputs.get(0).shape());
        }
    }
}
