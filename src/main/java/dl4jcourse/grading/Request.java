package dl4jcourse.grading;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.Values;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is asked of the JVM that answers.
 *
 * @param number that the reply must carry: nobody can write a reply before the question
 * @param cells code, to declare or to run in this order
 * @param offered code to declare only when something needs it
 * @param exercise whose answer to call
 * @param arguments to call it with
 */
record Request(
        String number, Verb verb, List<String> cells, List<String> offered, String exercise, JsonArray arguments) {
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

    private static final SecureRandom RANDOM = new SecureRandom();

    private Request(Verb verb, List<String> cells, List<String> offered, String exercise, JsonArray arguments) {
        this(Long.toHexString(RANDOM.nextLong()), verb, cells, offered, exercise, arguments);
    }

    /**
     * @param cells the learner's
     * @param offered these of the learner's own and the lecture's, in the notebook's order
     */
    static Request declare(List<String> cells, List<String> offered) {
        return new Request(Verb.DECLARE, cells, offered, "", new JsonArray());
    }

    static Request answer(String exercise, String exerciseCell, String checkCell) {
        return new Request(Verb.ANSWER, List.of(exerciseCell, checkCell), List.of(), exercise, new JsonArray());
    }

    static Request call(Exercise exercise, Object[] values) {
        JsonArray arguments = new JsonArray();
        for (int i = 0; i < values.length; i++) {
            arguments.add(
                    Values.toJson(values[i], exercise.signature().parameters().get(i)));
        }
        return new Request(Verb.CALL, List.of(), List.of(), exercise.id(), arguments);
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
