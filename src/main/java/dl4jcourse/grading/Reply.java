package dl4jcourse.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import dl4jcourse.exercise.Outcome;

/**
 * What comes back from the JVM that answers; all of it may be forged by the answer, and is used as a value only.
 *
 * @param number of the request
 * @param outcome what came of the call
 * @param value the result
 * @param text the result's type, or an error in words
 * @param changed whether the arguments were changed
 * @param printed the beginning of what was printed
 */
record Reply(String number, Kind outcome, JsonElement value, String text, boolean changed, String printed) {
    /** What can come of a request. */
    enum Kind {
        READY,
        ERROR,
        RETURNED,
        THREW,
        NOT_WRITTEN,
        TIMED_OUT
    }

    static final Reply READY = new Reply("", Kind.READY, JsonNull.INSTANCE, "", false, "");

    private static final int LONGEST_TEXT = 2000;

    private static final Gson GSON = new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .disableHtmlEscaping()
            .create();

    /** This reply to a request. */
    Reply to(Request request) {
        return new Reply(request.number(), outcome, value, text, changed, printed);
    }

    static Reply error(String words) {
        return new Reply("", Kind.ERROR, JsonNull.INSTANCE, words, false, "");
    }

    static Reply of(Outcome outcome, String printed) {
        if (outcome instanceof Outcome.Returned returned) {
            return new Reply("", Kind.RETURNED, returned.value(), returned.type(), returned.changedInput(), printed);
        }
        if (outcome instanceof Outcome.Threw threw) {
            return new Reply("", Kind.THREW, JsonNull.INSTANCE, threw.message(), false, printed);
        }
        Kind kind = outcome instanceof Outcome.NotWritten ? Kind.NOT_WRITTEN : Kind.TIMED_OUT;
        return new Reply("", kind, JsonNull.INSTANCE, "", false, printed);
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

    /** @throws JsonParseException if it is no reply */
    static Reply of(String json) {
        Reply reply = GSON.fromJson(json, Reply.class);
        if (reply == null
                || reply.number == null
                || reply.outcome == null
                || reply.text == null
                || reply.printed == null) {
            throw new JsonParseException("no reply");
        }
        return new Reply(
                reply.number,
                reply.outcome,
                reply.value == null ? JsonNull.INSTANCE : reply.value,
                cut(reply.text),
                reply.changed,
                cut(reply.printed));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    String json() {
        return GSON.toJson(this);
    }
}
