package dl4jcourse.exercise;

import java.util.Arrays;
import java.util.List;

/**
 * What an answer probably does wrong: the mistake, never the solution.
 *
 * @param name key of its description, {@code mistake.…} in {@code messages.properties}
 * @param values to put into the description
 */
public record Diagnosis(String name, List<Object> values) {
    /** The result is the same whatever goes in. */
    static final String CONSTANT = "constant";

    static final String CHANGED_INPUT = "changed-input";
    static final String KEEPS_STATE = "keeps-state";

    static Diagnosis of(String name, Object... values) {
        return new Diagnosis(name, Arrays.asList(values));
    }

    /** An answer that cannot have been computed gets no points for the example. */
    boolean isWorthless() {
        return name.equals(CONSTANT);
    }
}
