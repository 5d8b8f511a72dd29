package dl4jcourse.exercise;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the trial of this thread to {@link AnswerTests}: JUnit makes its own test objects. */
final class TrialResolver implements ParameterResolver {
    private static final ThreadLocal<Trial> TRIAL = new ThreadLocal<>();

    /** Runs {@code tests} with a trial at hand. */
    static void with(Trial trial, Runnable tests) {
        TRIAL.set(trial);
        try {
            tests.run();
        } finally {
            TRIAL.remove();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Trial.class;
    }

    @Override
    public Trial resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return TRIAL.get();
    }
}
