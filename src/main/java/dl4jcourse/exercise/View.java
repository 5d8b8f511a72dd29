package dl4jcourse.exercise;

/** What of an answer's result is compared: the class a perceptron gives with the answered weights, say. */
@FunctionalInterface
public interface View {
    /** The result itself. */
    View RESULT = (result, arguments) -> result;

    /**
     * @param result what the answer returned
     * @param arguments what the answer was called with
     * @return a value that can be written as JSON
     * @throws IllegalArgumentException if the result cannot be used: it counts as one of a wrong type
     */
    Object of(Object result, Object[] arguments);
}
