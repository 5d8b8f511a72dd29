package dl4jcourse.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Layers one after the other: a feed-forward network, itself a layer.
 *
 * <p>The key of a parameter is the number of its layer, counted among the layers that have parameters, and its name:
 * {@code 0_W, 0_b, 1_W, 1_b}.
 *
 * <pre>{@code
 * var net = Sequential.of(Linear.random(784, 128, random), new Relu(), Linear.random(128, 10, random));
 * var step = net.backprop(new SoftmaxCrossEntropy(), x, y);    // step.loss(), step.gradients().get("0_W")
 * }</pre>
 */
public final class Sequential implements Layer {
    private final List<Layer> layers;
    /** For each layer its number in keys, and at the end how many numbers there are. */
    private final int[] numbers;

    private Sequential(List<Layer> layers, int[] numbers) {
        this.layers = List.copyOf(layers);
        this.numbers = numbers;
    }

    private static int[] numbers(List<Layer> layers) {
        int[] numbers = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            numbers[i + 1] = numbers[i] + (counts(layers.get(i)) ? 1 : 0);
        }
        return numbers;
    }

    /** A network of these layers, first to last. */
    public static Sequential of(Layer... layers) {
        return of(List.of(layers));
    }

    /** A network of these layers, first to last. */
    public static Sequential of(List<Layer> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("Sequential.of: at least one layer expected, but got none");
        }
        return new Sequential(layers, numbers(layers));
    }

    /** The layers, first to last. */
    public List<Layer> layers() {
        return layers;
    }

    /** ŷ for each row of x, in evaluation mode. */
    public Matrix predict(Matrix x) {
        Matrix y = x;
        for (Layer layer : layers) {
            y = layer.forward(y, Mode.EVALUATE).y();
        }
        return y;
    }

    /** The loss of a batch and its gradients by the parameters; training mode. */
    public Backprop backprop(Loss loss, Matrix x, Matrix y) {
        return backprop(loss, x, y, Mode.train(new Random(0)));
    }

    /** The loss of a batch and its gradients by the parameters. */
    public Backprop backprop(Loss loss, Matrix x, Matrix y, Mode mode) {
        Forward pass = forward(x, mode);
        // δ of the last layer = ∂L/∂ŷ
        Backward back = pass.backward().apply(loss.gradient(pass.y(), y));
        return new Backprop(loss.value(pass.y(), y), back.dParams(), pass.state());
    }

    /** How many numbers the network learns. DL4J's {@code numParams()}. */
    public int numParams() {
        return params().values().stream().mapToInt(p -> p.rows() * p.cols()).sum();
    }

    @Override
    public Forward forward(Matrix x, Mode mode) {
        List<Forward> passes = new ArrayList<>();
        Matrix y = x;
        for (Layer layer : layers) {
            passes.add(layer.forward(y, mode));
            y = passes.get(passes.size() - 1).y();
        }
        Map<String, Matrix> state = keyed(passes.stream().map(Forward::state).toList());
        return new Forward(y, dY -> backward(passes, dY), state);
    }

    /** The chain rule: each layer's dX is the dY of the layer before it. */
    private Backward backward(List<Forward> passes, Matrix dY) {
        List<Map<String, Matrix>> gradients = new ArrayList<>();
        Supplier<Matrix> dX = () -> dY;
        for (int i = passes.size() - 1; i >= 0; i--) {
            Backward back = passes.get(i).backward().apply(dX.get());
            gradients.add(0, back.dParams());
            dX = back.input();
        }
        return new Backward(dX, keyed(gradients));
    }

    @Override
    public Map<String, Matrix> params() {
        return keyed(layers.stream().map(Layer::params).toList());
    }

    @Override
    public Sequential withParams(Map<String, Matrix> params) {
        Params.check("Sequential.withParams", params(), params);
        return changed((layer, number) -> layer.withParams(Params.ofLayer(number, params)));
    }

    @Override
    public Map<String, Matrix> state() {
        return keyed(layers.stream().map(Layer::state).toList());
    }

    @Override
    public Sequential withState(Map<String, Matrix> state) {
        Params.check("Sequential.withState", state(), state);
        if (state.isEmpty()) {
            return this;
        }
        return changed((layer, number) -> layer.withState(Params.ofLayer(number, state)));
    }

    /** A network whose layers with parameters are changed by {@code change}, which is told their numbers. */
    private Sequential changed(BiFunction<Layer, Integer, Layer> change) {
        List<Layer> changed = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            boolean counts = numbers[i] < numbers[i + 1];
            changed.add(counts ? change.apply(layers.get(i), numbers[i]) : layers.get(i));
        }
        return new Sequential(changed, numbers);
    }

    /** One map of all layers' maps, with the layer's number before each name. */
    private Map<String, Matrix> keyed(List<Map<String, Matrix>> perLayer) {
        Map<String, Matrix> all = new LinkedHashMap<>();
        for (int i = 0; i < perLayer.size(); i++) {
            for (var entry : perLayer.get(i).entrySet()) {
                all.put(numbers[i] + "_" + entry.getKey(), entry.getValue());
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static boolean counts(Layer layer) {
        return !layer.params().isEmpty() || !layer.state().isEmpty();
    }

    @Override
    public String toString() {
        return layers.toString();
    }
}
