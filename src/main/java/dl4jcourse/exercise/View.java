package dl4jcourse.exercise;

/** What of an answer's result is compared: the class a perceptron gives with the answered weights, say. */
@FunctionalInterface
public interface View {
    /** The result itself. */
    View RESULT = (result, arguments) -> result;

    /**
     * @param result what the answer returned
     * @param arguments what the answer was called with
     */
    Object of(Object result, Object[] arguments);
}
