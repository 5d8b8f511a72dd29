package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.Params;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs an optimiser's rule on one parameter array after the other, and keeps for each what the rule remembers. */
final class Memory {
    /** The formula of an optimiser: from p and ∂L/∂p to the new p. */
    @FunctionalInterface
    interface Rule {
        Matrix next(Matrix p, Matrix dp, Memory memory);
    }

    private final String optimizer;
    private final State old;
    private final Map<String, Map<String, Matrix>> kept = new LinkedHashMap<>();
    private String key = "";
    private Matrix p = Matrix.zeros(0, 0);

    private Memory(String optimizer, State old) {
        this.optimizer = optimizer;
        this.old = old;
    }

    static Step step(
            Optimizer optimizer, Map<String, Matrix> params, Map<String, Matrix> gradients, State state, Rule rule) {
        String name = optimizer.getClass().getSimpleName();
        Params.check(name + ".step: gradients", params, gradients);
        Memory memory = new Memory(name, state);
        Map<String, Matrix> updated = new LinkedHashMap<>();
        params.forEach((key, p) -> {
            memory.key = key;
            memory.p = p;
            updated.put(key, rule.next(p, gradients.get(key), memory));
        });
        memory.checkNothingForgotten(params);
        return new Step(Collections.unmodifiableMap(updated), new State(state.steps() + 1, memory.kept));
    }

    /** The array kept at the last step; before the first, one full of {@code start}. */
    Matrix recall(String name, double start) {
        Map<String, Matrix> arrays = old.memory().getOrDefault(name, Map.of());
        Matrix array = arrays.get(key);
        if (array == null && old.steps() == 0) {
            return p.map(v -> start);
        }
        if (array == null || !array.sameShape(p)) {
            throw new IllegalArgumentException(optimizer + ".step: state: an array " + name + " of shape " + p.shape()
                    + " expected for parameter " + key + " after " + old.steps() + " steps, but got "
                    + (array == null ? "none; remembered: " + names() : array.shape()));
        }
        return array;
    }

    /** Keeps the array for the next step, and returns it. */
    Matrix keep(String name, Matrix array) {
        kept.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(key, array);
        return array;
    }

    private void checkNothingForgotten(Map<String, Matrix> params) {
        old.memory().forEach((name, arrays) -> {
            if (!kept.getOrDefault(name, Map.of()).keySet().equals(arrays.keySet())) {
                throw new IllegalArgumentException(optimizer + ".step: state: arrays " + kept.keySet()
                        + " for parameters " + params.keySet() + " expected, but got " + names());
            }
        });
    }

    /** The names remembered with the parameters they belong to. */
    private String names() {
        Map<String, Object> names = new LinkedHashMap<>();
        old.memory().forEach((name, arrays) -> names.put(name, arrays.keySet()));
        return names.toString();
    }
}
