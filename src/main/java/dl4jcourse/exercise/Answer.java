package dl4jcourse.exercise;

/**
 * What a learner wrote, as a function of values: a method of a cell here in the kernel, or one that runs in another JVM.
 *
 * <pre>{@code
 * Answer mse = Answer.of((double[] yHat, double[] y) -> mse(yHat, y));
 * }</pre>
 */
@FunctionalInterface
public interface Answer {
    /**
     * The answer's result.
     *
     * @param arguments one for each parameter of the exercise's signature
     * @throws Throwable what the learner's code throws
     */
    Object call(Object... arguments) throws Throwable;

    /** An answer without parameters. */
    @FunctionalInterface
    interface Of0<R> {
        R call() throws Exception;
    }

    /** An answer with one parameter. */
    @FunctionalInterface
    interface Of1<A, R> {
        R call(A a) throws Exception;
    }

    /** An answer with two parameters. */
    @FunctionalInterface
    interface Of2<A, B, R> {
        R call(A a, B b) throws Exception;
    }

    /** An answer with three parameters. */
    @FunctionalInterface
    interface Of3<A, B, C, R> {
        R call(A a, B b, C c) throws Exception;
    }

    /** An answer with four parameters. */
    @FunctionalInterface
    interface Of4<A, B, C, D, R> {
        R call(A a, B b, C c, D d) throws Exception;
    }

    static <R> Answer of(Of0<R> answer) {
        return arguments -> answer.call();
    }

    @SuppressWarnings("unchecked")
    static <A, R> Answer of(Of1<A, R> answer) {
        return arguments -> answer.call((A) arguments[0]);
    }

    @SuppressWarnings("unchecked")
    static <A, B, R> Answer of(Of2<A, B, R> answer) {
        return arguments -> answer.call((A) arguments[0], (B) arguments[1]);
    }

    @SuppressWarnings("unchecked")
    static <A, B, C, R> Answer of(Of3<A, B, C, R> answer) {
        return arguments -> answer.call((A) arguments[0], (B) arguments[1], (C) arguments[2]);
    }

    @SuppressWarnings("unchecked")
    static <A, B, C, D, R> Answer of(Of4<A, B, C, D, R> answer) {
        return arguments -> answer.call((A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3]);
    }
}
