package dl4jcourse.exercise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs an exercise's tests on an answer through the JUnit Platform and makes a result out of what happens. */
public final class Examiner {
    private static final LauncherDiscoveryRequest TESTS = LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(AnswerTests.class))
            .build();

    private final Texts texts;
    private final Optional<HiddenKey> key;

    /** @param key for the hidden tests too; empty for the visible ones alone */
    public Examiner(Texts texts, Optional<HiddenKey> key) {
        this.texts = texts;
        this.key = key;
    }

    /**
     * Never throws for what the answer does.
     *
     * @throws CancellationException if this thread is interrupted; it is still marked as interrupted then
     */
    public CheckResult examine(Exercise exercise, Caller caller) {
        Trial trial = new Trial(exercise, caller, key, texts);
        Map<Part, Optional<Failure>> failures = run(trial);
        if (trial.interrupted()) { // the tests catch everything
            Thread.currentThread().interrupt();
            throw new CancellationException("the check of exercise " + exercise.id() + " was stopped");
        }
        Optional<Diagnosis> diagnosis = new Diagnostician(exercise).of(trial.observations(), failures);
        return CheckResult.of(trial, failures, diagnosis, texts);
    }

    private static Map<Part, Optional<Failure>> run(Trial trial) {
        Map<Part, Optional<Failure>> failures = new EnumMap<>(Part.class);
        Launcher launcher = LauncherFactory.create();
        TrialResolver.with(
                trial,
                () -> launcher.execute(TESTS, new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest()) failures.put(Part.valueOf(test.getDisplayName()), failure(result));
                    }
                }));
        return complete(trial.parts(), failures);
    }

    private static Optional<Failure> failure(TestExecutionResult result) {
        return result.getThrowable().map(Examiner::failure);
    }

    private static Failure failure(Throwable thrown) {
        return thrown instanceof AnswerError error
                ? error.failure()
                : new Failure("", "", String.valueOf(thrown), Optional.empty());
    }

    /** A test that did not run has not passed. */
    private static Map<Part, Optional<Failure>> complete(List<Part> parts, Map<Part, Optional<Failure>> failures) {
        for (Part part : parts) {
            failures.putIfAbsent(part, Optional.of(new Failure("", "", "not run", Optional.empty())));
        }
        return failures;
    }
}
