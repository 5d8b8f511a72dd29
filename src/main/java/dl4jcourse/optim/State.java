package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an optimiser remembers between steps; immutable.
 *
 * @param steps how many updates were made
 * @param memory arrays by name of the quantity (such as {@code v}, the velocity) and key of the parameter
 */
public record State(int steps, Map<String, Map<String, Matrix>> memory) {
    /** Before the first step: nothing remembered. */
    public static final State START = new State(0, Map.of());

    /** Copies the maps and checks the number of steps. */
    public State {
        if (steps < 0) {
            throw new IllegalArgumentException("State: 0 or more steps expected, but got " + steps);
        }
        Map<String, Map<String, Matrix>> copy = new LinkedHashMap<>();
        memory.forEach((name, arrays) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(arrays))));
        memory = Collections.unmodifiableMap(copy);
    }
}
