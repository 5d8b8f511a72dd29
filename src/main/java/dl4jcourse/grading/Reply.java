package dl4jcourse.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dl4jcourse.exercise.Outcome;

/**
 * What comes back from the JVM that answers; all of it may be forged by the answer, and is used as a value only.
 *
 * @param outcome what came of the call
 * @param value the result
 * @param text the result's type, or an error in words
 * @param changed whether the arguments were changed
 * @param printed the beginning of what was printed
 */
record Reply(Kind outcome, JsonElement value, String text, boolean changed, String printed) {
    /** What can come of a request. */
    enum Kind {
        READY,
        ERROR,
        RETURNED,
        THREW,
        NOT_WRITTEN,
        TIMED_OUT
    }

    static final Reply READY = new Reply(Kind.READY, JsonNull.INSTANCE, "", false, "");

    private static final Gson GSON = new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .disableHtmlEscaping()
            .create();

    static Reply error(String words) {
        return new Reply(Kind.ERROR, JsonNull.INSTANCE, words, false, "");
    }

    static Reply of(Outcome outcome, String printed) {
        if (outcome instanceof Outcome.Returned returned) {
            return new Reply(Kind.RETURNED, returned.value(), returned.type(), returned.changedInput(), printed);
        }
        if (outcome instanceof Outcome.Threw threw) {
            return new Reply(Kind.THREW, JsonNull.INSTANCE, threw.message(), false, printed);
        }
        Kind kind = outcome instanceof Outcome.NotWritten ? Kind.NOT_WRITTEN : Kind.TIMED_OUT;
        return new Reply(kind, JsonNull.INSTANCE, "", false, printed);
    }

    /** @param seconds the time limit that was set */
    Outcome toOutcome(int seconds) {
        return switch (outcome) {
            case RETURNED -> new Outcome.Returned(value, text, changed);
            case THREW -> new Outcome.Threw(text);
            case NOT_WRITTEN -> new Outcome.NotWritten();
            case TIMED_OUT -> new Outcome.TimedOut(seconds);
            case READY, ERROR -> new Outcome.Lost(text);
        };
    }

    /** @throws com.google.gson.JsonParseException if it is no reply */
    static Reply of(String json) {
        Reply reply = GSON.fromJson(json, Reply.class);
        if (reply == null || reply.outcome == null || reply.text == null || reply.printed == null) {
            throw new com.google.gson.JsonParseException("no reply");
        }
        return new Reply(
                reply.outcome,
                reply.value == null ? JsonNull.INSTANCE : reply.value,
                reply.text,
                reply.changed,
                reply.printed);
    }

    String json() {
        return GSON.toJson(this);
    }
}
