package dl4jcourse.nn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps of named parameter arrays. */
public final class Params {
    private Params() {}

    /** A map that keeps this order: W, then b. */
    public static Map<String, Matrix> of(String name1, Matrix value1, String name2, Matrix value2) {
        Map<String, Matrix> params = new LinkedHashMap<>();
        params.put(name1, value1);
        params.put(name2, value2);
        return Collections.unmodifiableMap(params);
    }

    /** Throws unless {@code given} has exactly the names and shapes of {@code wanted}; {@code where} begins the message. */
    public static void check(Object where, Map<String, Matrix> wanted, Map<String, Matrix> given) {
        if (wanted.size() != given.size() || !given.keySet().containsAll(wanted.keySet())) {
            throw new IllegalArgumentException(
                    where + ": parameters " + wanted.keySet() + " expected, but got " + given.keySet());
        }
        for (var entry : wanted.entrySet()) {
            Matrix value = given.get(entry.getKey());
            if (!entry.getValue().sameShape(value)) {
                throw new IllegalArgumentException(where + ": parameter " + entry.getKey() + " must be "
                        + entry.getValue().shape() + ", but got " + value.shape());
            }
        }
    }
}
