package dl4jcourse.dl4j.mutants;

import dl4jcourse.nn.Backward;
import dl4jcourse.nn.Forward;
import dl4jcourse.nn.Layer;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Mode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** All mutants of a layer, made by wrapping it. */
final class LayerMutants {
    /** A wrong forward pass, made of the right layer. */
    private interface Mistake {
        Forward forward(Layer right, Matrix x, Mode mode);
    }

    /** A layer that does all but one thing right. */
    private record Mutant(Layer right, Mistake mistake) implements Layer {
        @Override
        public Forward forward(Matrix x, Mode mode) {
            return mistake.forward(right, x, mode);
        }

        @Override
        public Map<String, Matrix> params() {
            return right.params();
        }

        @Override
        public Layer withParams(Map<String, Matrix> params) {
            return new Mutant(right.withParams(params), mistake);
        }

        @Override
        public Map<String, Matrix> state() {
            return right.state();
        }
    }

    private LayerMutants() {}

    /** The mutants by name, such as {@code Linear: dW sign}. */
    static Map<String, Layer> of(LayerSamples.Sample sample) {
        Map<String, Mistake> mistakes = new LinkedHashMap<>();
        Spoil.gradient(sample.x().rows()).forEach((name, spoil) -> {
            mistakes.put("dX " + name, dX(spoil));
            sample.layer().params().keySet().forEach(p -> mistakes.put("d" + p + " " + name, dParam(p, spoil)));
        });
        mistakes.put("y sign", y(y -> y.mul(-1)));
        mistakes.put("y ×2", y(y -> y.mul(2)));
        sample.layer().params().keySet().forEach(p -> mistakes.put("no " + p, without(p)));
        mistakes.put("stale input", backwardOf(Spoil::other));
        mistakes.put("wrong mask: inverted", backwardOf(x -> x.mul(-1)));
        if (keepsItsShape(sample)) {
            mistakes.put("wrong mask: all open", allOpen());
        }
        Map<String, Layer> mutants = new LinkedHashMap<>();
        mistakes.forEach((name, m) -> mutants.put(sample.name() + ": " + name, new Mutant(sample.layer(), m)));
        return mutants;
    }

    private static boolean keepsItsShape(LayerSamples.Sample sample) {
        Matrix y = sample.layer().forward(sample.x(), Mode.EVALUATE).y();
        return y.shape().equals(sample.x().shape());
    }

    private static Mistake y(UnaryOperator<Matrix> spoil) {
        return (right, x, mode) -> {
            Forward pass = right.forward(x, mode);
            return new Forward(spoil.apply(pass.y()), pass.backward(), pass.state());
        };
    }

    private static Mistake backward(UnaryOperator<Backward> spoil) {
        return (right, x, mode) -> {
            Forward pass = right.forward(x, mode);
            return new Forward(pass.y(), dY -> spoil.apply(pass.backward().apply(dY)), pass.state());
        };
    }

    private static Mistake dX(UnaryOperator<Matrix> spoil) {
        return backward(back -> new Backward(() -> spoil.apply(back.dX()), back.dParams()));
    }

    private static Mistake dParam(String param, UnaryOperator<Matrix> spoil) {
        return backward(back -> {
            Map<String, Matrix> spoilt = new LinkedHashMap<>(back.dParams());
            spoilt.computeIfPresent(param, (name, g) -> spoil.apply(g));
            return new Backward(back.input(), spoilt);
        });
    }

    /** The forward pass forgets a parameter: it counts as zero. */
    private static Mistake without(String param) {
        return (right, x, mode) -> {
            Map<String, Matrix> params = new LinkedHashMap<>(right.params());
            params.computeIfPresent(param, (name, p) -> p.mul(0));
            Forward pass = right.forward(x, mode);
            return new Forward(right.withParams(params).forward(x, mode).y(), pass.backward(), pass.state());
        };
    }

    /** The backward pass remembers another input than the forward pass got. */
    private static Mistake backwardOf(UnaryOperator<Matrix> other) {
        return (right, x, mode) -> {
            Forward pass = right.forward(x, mode);
            Forward wrong = right.forward(other.apply(x), Mode.train(new Random(1)));
            return new Forward(pass.y(), wrong.backward(), pass.state());
        };
    }

    /** dX = dY, as if the layer did nothing. */
    private static Mistake allOpen() {
        return (right, x, mode) -> {
            Forward pass = right.forward(x, mode);
            return new Forward(
                    pass.y(),
                    dY -> new Backward(() -> dY, pass.backward().apply(dY).dParams()),
                    pass.state());
        };
    }
}
