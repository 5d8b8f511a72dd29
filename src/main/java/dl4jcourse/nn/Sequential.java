package dl4jcourse.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    /** For each layer what its keys begin with, its number and an underscore; empty for a layer without keys. */
    private final String[] prefixes;

    private final Map<String, Matrix> params;

    private Sequential(List<Layer> layers, String[] prefixes) {
        this.layers = List.copyOf(layers);
        this.prefixes = prefixes;
        this.params = keyed(layers, Layer::params);
    }

    private static String[] prefixes(List<Layer> layers) {
        String[] prefixes = new String[layers.size()];
        int number = 0;
        for (int i = 0; i < prefixes.length; i++) {
            prefixes[i] = counts(layers.get(i)) ? number++ + "_" : "";
        }
        return prefixes;
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
        return new Sequential(layers, prefixes(layers));
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
        return new Forward(y, dY -> backward(passes, dY), keyed(passes, Forward::state));
    }

    /** The chain rule: each layer's dX is the dY of the layer before it. */
    private Backward backward(List<Forward> passes, Matrix dY) {
        List<Backward> backs = new ArrayList<>();
        Supplier<Matrix> dX = () -> dY;
        for (int i = passes.size() - 1; i >= 0; i--) {
            Backward back = passes.get(i).backward().apply(dX.get());
            backs.add(0, back);
            dX = back.input();
        }
        return new Backward(dX, keyed(backs, Backward::dParams));
    }

    @Override
    public Map<String, Matrix> params() {
        return params;
    }

    @Override
    public Sequential withParams(Map<String, Matrix> params) {
        Params.check("Sequential.withParams", this.params, params);
        return changed((layer, prefix) -> layer.withParams(ofLayer(prefix, layer.params(), params)));
    }

    @Override
    public Map<String, Matrix> state() {
        return keyed(layers, Layer::state);
    }

    @Override
    public Sequential withState(Map<String, Matrix> state) {
        Params.check("Sequential.withState", state(), state);
        if (state.isEmpty()) {
            return this;
        }
        return changed((layer, prefix) -> layer.withState(ofLayer(prefix, layer.state(), state)));
    }

    /** A network whose layers with keys are changed by {@code change}, which is told what their keys begin with. */
    private Sequential changed(BiFunction<Layer, String, Layer> change) {
        List<Layer> changed = new ArrayList<>();
        for (int i = 0; i < prefixes.length; i++) {
            Layer layer = layers.get(i);
            changed.add(prefixes[i].isEmpty() ? layer : change.apply(layer, prefixes[i]));
        }
        return new Sequential(changed, prefixes);
    }

    /** One map of all layers' maps, with the layer's number before each name. */
    private <T> Map<String, Matrix> keyed(List<T> perLayer, Function<T, Map<String, Matrix>> map) {
        Map<String, Matrix> all = new LinkedHashMap<>();
        for (int i = 0; i < prefixes.length; i++) {
            for (var entry : map.apply(perLayer.get(i)).entrySet()) {
                all.put(prefixes[i].concat(entry.getKey()), entry.getValue());
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** Of {@code all} those under a layer's names, without its number. */
    private static Map<String, Matrix> ofLayer(String prefix, Map<String, Matrix> names, Map<String, Matrix> all) {
        Map<String, Matrix> part = new LinkedHashMap<>();
        for (String name : names.keySet()) {
            part.put(name, all.get(prefix.concat(name)));
        }
        return part;
    }

    private static boolean counts(Layer layer) {
        return !layer.params().isEmpty() || !layer.state().isEmpty();
    }

    @Override
    public String toString() {
        return layers.toString();
    }
}
