package dl4jcourse.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Values;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is asked of the JVM that answers.
 *
 * @param cells code, to declare or to run in this order
 * @param exercise whose answer to call
 * @param arguments to call it with
 */
record Request(Verb verb, List<String> cells, String exercise, JsonArray arguments) {
    /** The kinds of requests. */
    enum Verb {
        /** Take what other cells may use. */
        DECLARE,
        /** Run an exercise's cell and its check. */
        ANSWER,
        /** Call the answer. */
        CALL
    }

    private static final Gson GSON = new GsonBuilder()
            .serializeSpecialFloatingPointValues()
            .disableHtmlEscaping()
            .create();

    static Request declare(List<String> cells) {
        return new Request(Verb.DECLARE, cells, "", new JsonArray());
    }

    static Request answer(String exerciseCell, String checkCell) {
        return new Request(Verb.ANSWER, List.of(exerciseCell, checkCell), "", new JsonArray());
    }

    static Request call(Exercise exercise, Object[] values) {
        JsonArray arguments = new JsonArray();
        for (int i = 0; i < values.length; i++) {
            arguments.add(
                    Values.toJson(values[i], exercise.signature().parameters().get(i)));
        }
        return new Request(Verb.CALL, List.of(), exercise.id(), arguments);
    }

    static Request of(String json) {
        return GSON.fromJson(json, Request.class);
    }

    String json() {
        return GSON.toJson(this);
    }

    Object[] values(Exercise of) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> Values.fromJson(
                        arguments.get(i), of.signature().parameters().get(i)))
                .toArray();
    }
}
