package dl4jcourse.exercise;

import com.google.gson.JsonElement;

/** What came of one call of an answer. */
public sealed interface Outcome {
    /**
     * It returned.
     *
     * @param value its result as JSON
     * @param type the result's type, {@code null} for none
     * @param changedInput whether the arguments are no longer what they were
     */
    record Returned(JsonElement value, String type, boolean changedInput) implements Outcome {}

    /** It threw; the message is for the learner. */
    record Threw(String message) implements Outcome {}

    /** It is still the stub. */
    record NotWritten() implements Outcome {}

    /** It took longer than it may and was stopped. */
    record TimedOut(int seconds) implements Outcome {}

    /** It never came back: the process ended, or it could not be asked at all. */
    record Lost(String reason) implements Outcome {}
}
