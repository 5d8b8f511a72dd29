package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * What an optimiser remembers between steps.
 *
 * @param steps how many updates were made
 * @param memory arrays by name of the quantity (such as the velocity) and key of the parameter
 */
public record State(int steps, Map<String, Map<String, Matrix>> memory) {
    /** Before the first step: nothing remembered. */
    public static final State START = new State(0, Map.of());
}
