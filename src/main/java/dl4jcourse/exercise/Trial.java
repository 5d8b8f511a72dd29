package dl4jcourse.exercise;

import com.google.gson.JsonElement;
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

    /** @throws AnswerError for the first call that goes wrong */
    void run(Part part) throws InterruptedException {
        if (notWritten) throw failed(new Object[0], "", texts.get("outcome.not-written"), Optional.empty());
        List<AnswerError> errors = new ArrayList<>();
        for (Object[] arguments : exercise.calls(part, key)) {
            Optional<AnswerError> error = error(arguments);
            error.ifPresent(errors::add);
            if (error.isPresent() && !isWrongValue(error.get())) break; // the next calls would fail alike, and slowly
        }
        if (part == Part.EXAMPLE && !observations.isEmpty())
            again(exercise.calls(part, key).get(0)).ifPresent(error -> errors.add(0, error));
        if (!errors.isEmpty()) throw errors.get(0);
    }

    private boolean isWrongValue(AnswerError error) {
        return observations.stream().anyMatch(seen -> error.failure().got().equals(Values.text(seen.got())));
    }

    private Optional<AnswerError> error(Object[] arguments) throws InterruptedException {
        Object expected = exercise.expected(arguments);
        Outcome outcome = last.isPresent() ? last.get() : caller.call(arguments);
        if (outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.Lost) last = Optional.of(outcome);
        if (outcome instanceof Outcome.Returned returned) {
            return judged(arguments, expected, returned);
        }
        notWritten |= outcome instanceof Outcome.NotWritten;
        return Optional.of(failed(arguments, Values.text(expected), texts.of(outcome), Optional.empty()));
    }

    private Optional<AnswerError> judged(Object[] arguments, Object expected, Outcome.Returned returned) {
        Optional<Object> got = seen(arguments, returned);
        if (got.isEmpty()) {
            String asked = exercise.signature().resultName();
            String unusable = returned.type().equals(asked)
                    ? texts.get("outcome.unusable", asked)
                    : texts.get("outcome.wrong-type", asked, returned.type());
            return Optional.of(failed(arguments, Values.text(expected), unusable, Optional.empty()));
        }
        observations.add(new Observation(arguments, expected, got.get()));
        Optional<Diagnosis> changed =
                returned.changedInput() ? Optional.of(Diagnosis.of(Diagnosis.CHANGED_INPUT)) : Optional.empty();
        boolean right = Flat.of(expected).equals(Flat.of(got.get()), exercise.tolerance());
        return right && changed.isEmpty()
                ? Optional.empty()
                : Optional.of(failed(arguments, Values.text(expected), Values.text(got.get()), changed));
    }

    /** What the view sees of a result; empty if the result is of another type or the view cannot use it. */
    private Optional<Object> seen(Object[] arguments, Outcome.Returned returned) {
        if (returned.value().isJsonNull() || isWordForNumber(returned)) return Optional.empty();
        try {
            Object typed =
                    Values.fromJson(returned.value(), exercise.signature().result());
            if (isCut(typed, returned.value())) return Optional.empty();
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

    /** Gson would read 0.9 as the int 0, and a long too large for an int as another number. */
    private boolean isCut(Object typed, JsonElement value) {
        return exercise.signature().resultName().startsWith("int")
                && !Flat.of(typed).equals(Flat.of(value), 0);
    }

    /** Gson would read the text "3" as the number 3. */
    private boolean isWordForNumber(Outcome.Returned returned) {
        return returned.type().equals("String") && exercise.signature().result() != String.class;
    }

    /** The first call again must give the same result, whether right or wrong. */
    private Optional<AnswerError> again(Object[] arguments) throws InterruptedException {
        if (!(caller.call(arguments) instanceof Outcome.Returned second)) return Optional.empty();
        Observation example = observations.get(0); // examples come first, and a call that returns nothing ends them
        return seen(arguments, second)
                .filter(got -> !Flat.of(example.got()).equals(Flat.of(got), exercise.tolerance()))
                .map(got -> failed(
                        arguments,
                        Values.text(example.expected()),
                        Values.text(got),
                        Optional.of(Diagnosis.of(Diagnosis.KEEPS_STATE))));
    }

    private static AnswerError failed(Object[] arguments, String expected, String got, Optional<Diagnosis> diagnosis) {
        StringBuilder input = new StringBuilder();
        for (Object argument : arguments) {
            input.append(input.isEmpty() ? "" : ", ").append(Values.text(argument));
        }
        return new AnswerError(new Failure(input.toString(), expected, got, diagnosis));
    }
}
