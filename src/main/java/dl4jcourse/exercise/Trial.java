package dl4jcourse.exercise;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer under test: calls it, compares, and remembers what it saw. */
final class Trial {
    private final Exercise exercise;
    private final Caller caller;
    private final Optional<HiddenKey> key;
    private final Texts texts;
    private final List<Observation> observations = new ArrayList<>();
    private boolean notWritten;
    private boolean interrupted;
    /** An outcome after which asking again would only take time. */
    private Optional<Outcome> last = Optional.empty();

    Trial(Exercise exercise, Caller caller, Optional<HiddenKey> key, Texts texts) {
        this.exercise = exercise;
        this.caller = caller;
        this.key = key;
        this.texts = texts;
    }

    Exercise exercise() {
        return exercise;
    }

    List<Part> parts() {
        return exercise.parts(key);
    }

    List<Observation> observations() {
        return observations;
    }

    String printed() {
        return caller.printed();
    }

    boolean notWritten() {
        return notWritten;
    }

    /** Whether somebody has stopped the check. */
    boolean interrupted() {
        return interrupted;
    }

    /** @throws AnswerError for the first call that goes wrong */
    void run(Part part) throws InterruptedException {
        if (interrupted) return;
        if (notWritten) throw failed(new Object[0], "", texts.get("outcome.not-written"), Optional.empty());
        List<AnswerError> errors = new ArrayList<>();
        for (Object[] arguments : exercise.calls(part, key)) {
            int seen = observations.size();
            error(arguments).ifPresent(errors::add);
            if (observations.size() == seen) break; // no value: the next calls would fail alike, and slowly
        }
        if (part == Part.EXAMPLE && last.isEmpty() && !observations.isEmpty())
            again(exercise.calls(part, key).get(0)).ifPresent(error -> errors.add(0, error));
        if (!errors.isEmpty()) throw errors.get(0);
    }

    private Optional<AnswerError> error(Object[] arguments) throws InterruptedException {
        Object expected = exercise.expected(arguments);
        Outcome outcome = last.isPresent() ? last.get() : called(arguments);
        if (outcome instanceof Outcome.Returned returned) {
            return judged(arguments, expected, returned);
        }
        notWritten |= outcome instanceof Outcome.NotWritten;
        return Optional.of(failed(arguments, Values.text(expected), words(outcome), Optional.empty()));
    }

    private Outcome called(Object[] arguments) throws InterruptedException {
        try {
            Outcome outcome = caller.call(arguments);
            if (outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.Lost) last = Optional.of(outcome);
            return outcome;
        } catch (InterruptedException stop) {
            interrupted = true;
            throw stop;
        }
    }

    private Optional<AnswerError> judged(Object[] arguments, Object expected, Outcome.Returned returned) {
        Optional<Object> got = seen(arguments, returned);
        if (got.isEmpty()) {
            return Optional.of(failed(arguments, Values.text(expected), words(returned), Optional.empty()));
        }
        observations.add(new Observation(arguments, expected, got.get()));
        Optional<Diagnosis> changed =
                returned.changedInput() ? Optional.of(Diagnosis.of(Diagnosis.CHANGED_INPUT)) : Optional.empty();
        boolean right = Flat.of(expected).equals(Flat.of(got.get()), exercise.tolerance());
        return right && changed.isEmpty()
                ? Optional.empty()
                : Optional.of(failed(arguments, expected, got.get(), changed));
    }

    /** What came instead of a result that can be used. */
    private String words(Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned returned)) return texts.of(outcome);
        String asked = exercise.signature().resultName();
        return returned.type().equals(asked)
                ? texts.get("outcome.unusable", asked)
                : texts.get("outcome.wrong-type", asked, returned.type());
    }

    /** What the view sees of a result; empty if the result is of another type or the view cannot use it. */
    private Optional<Object> seen(Object[] arguments, Outcome.Returned returned) {
        if (returned.value().isJsonNull()) return Optional.empty();
        try {
            Object typed = Values.exactly(returned.value(), exercise.signature().result());
            return Optional.of(exercise.view().of(typed, arguments));
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException unusable) {
            return Optional.empty();
        }
    }

    /** The first call again must give the same result, whether right or wrong. */
    private Optional<AnswerError> again(Object[] arguments) throws InterruptedException {
        Observation example = observations.get(0); // examples come first, and a call that returns nothing ends them
        Optional<Diagnosis> memory = Optional.of(Diagnosis.of(Diagnosis.KEEPS_STATE));
        Outcome outcome = called(arguments);
        Optional<Object> second =
                outcome instanceof Outcome.Returned returned ? seen(arguments, returned) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.of(failed(arguments, Values.text(example.expected()), words(outcome), memory));
        }
        return second.filter(got -> !Flat.of(example.got()).equals(Flat.of(got), exercise.tolerance()))
                .map(got -> failed(arguments, example.expected(), got, memory));
    }

    private static AnswerError failed(Object[] arguments, Object expected, Object got, Optional<Diagnosis> diagnosis) {
        return failed(arguments, Values.textBeside(got, expected), Values.textBeside(expected, got), diagnosis);
    }

    private static AnswerError failed(Object[] arguments, String expected, String got, Optional<Diagnosis> diagnosis) {
        StringBuilder input = new StringBuilder();
        for (Object argument : arguments) {
            input.append(input.isEmpty() ? "" : ", ").append(Values.text(argument));
        }
        return new AnswerError(new Failure(input.toString(), expected, got, diagnosis));
    }
}
