package dl4jcourse.optim;

import dl4jcourse.nn.Matrix;
import java.util.Map;

/**
 * The result of one update.
 *
 * @param params the new parameters by key
 * @param state what the next step needs
 */
public record Step(Map<String, Matrix> params, State state) {}
