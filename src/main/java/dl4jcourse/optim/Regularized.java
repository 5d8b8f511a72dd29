package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Params;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An optimiser whose weights are kept small. Only weights: arrays named W; biases and BatchNorm's arrays stay free, as in
 * DL4J. λ is not divided by the size of the batch.
 *
 * <pre>{@code
 * var optimizer = new Regularized(new Adam(0.001), new L2(1e-4));
 * double score = net.backprop(loss, x, y).loss() + optimizer.penalty(net.params());    // DL4J's score()
 * }</pre>
 *
 * @param optimizer the optimiser
 * @param regularizations one or more, all of them act
 */
public record Regularized(Optimizer optimizer, List<Regularization> regularizations) implements Optimizer {
    /** Copies the list and checks that it is not empty. */
    public Regularized {
        if (regularizations.isEmpty()) {
            throw new IllegalArgumentException(
                    "Regularized: at least one regularisation expected, such as new L2(1e-4), but got none");
        }
        regularizations = List.copyOf(regularizations);
    }

    /** An optimiser with these regularisations. */
    public Regularized(Optimizer optimizer, Regularization... regularizations) {
        this(optimizer, List.of(regularizations));
    }

    /** Whether an array of this key is regularised: {@code W}, {@code 0_W}. */
    public static boolean isWeight(String key) {
        return key.equals("W") || key.endsWith("_W");
    }

    @Override
    public Step step(Map<String, Matrix> params, Map<String, Matrix> gradients, State state) {
        Params.check("Regularized.step: gradients", params, gradients);
        Map<String, Matrix> pulled = new LinkedHashMap<>(gradients);
        forEachWeight(params, (key, W, r) -> pulled.put(key, r.gradient(W, pulled.get(key))));
        Step step = optimizer.step(params, pulled, state);
        Map<String, Matrix> updated = new LinkedHashMap<>(step.params());
        forEachWeight(params, (key, W, r) -> updated.put(key, r.decay(W, updated.get(key), rate(state))));
        return new Step(Collections.unmodifiableMap(updated), step.state());
    }

    @Override
    public double rate(State state) {
        return optimizer.rate(state);
    }

    @Override
    public double penalty(Map<String, Matrix> params) {
        double[] sum = {optimizer.penalty(params)};
        forEachWeight(params, (key, W, r) -> sum[0] += r.penalty(W));
        return sum[0];
    }

    private interface Act {
        void on(String key, Matrix W, Regularization regularization);
    }

    private void forEachWeight(Map<String, Matrix> params, Act act) {
        params.forEach((key, W) -> {
            if (isWeight(key)) {
                regularizations.forEach(r -> act.on(key, W, r));
            }
        });
    }
}
