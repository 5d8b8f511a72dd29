package dl4jcourse.exercise.initialisation;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.init.Init;
import java.util.Random;

/** The standard deviation of initial weights, by Xavier and by He. */
final class DeviationExercise {
    private DeviationExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("7.1", "double deviation(String scheme, int fanIn, int fanOut)", 20, 8)
                .reference(DeviationExercise::deviation)
                .example("Xavier", 400, 200)
                .example("He", 400, 200)
                .more(random -> new Object[] {
                    random.nextBoolean() ? "Xavier" : "He", 10 + random.nextInt(900), 10 + random.nextInt(900)
                })
                .edge("He", 1, 1)
                .edge("Xavier", 3, 1)
                .mistake(
                        "integer-division",
                        (String s, Integer in, Integer out) -> Math.sqrt(2 / (xavier(s) ? in + out : in)))
                .mistake("variance", (String s, Integer in, Integer out) -> Math.pow(deviation(s, in, out), 2))
                .mistake(
                        "schemes-exchanged",
                        (String s, Integer in, Integer out) -> deviation(xavier(s) ? "He" : "Xavier", in, out))
                .mistake("one-scheme", (String s, Integer in, Integer out) -> deviation("Xavier", in, out))
                .mistake("forgot-two", (String s, Integer in, Integer out) -> deviation(s, in, out) / Math.sqrt(2))
                .mistake("fans-exchanged", (String s, Integer in, Integer out) -> deviation(s, out, in))
                .mistake("uniform-bound", (String s, Integer in, Integer out) -> deviation(s, in, out) * Math.sqrt(3))
                .build();
    }

    private static boolean xavier(String scheme) {
        return scheme.equals("Xavier");
    }

    /** What the course's own initial weights make of a standard normal number. */
    private static double deviation(String scheme, int fanIn, int fanOut) {
        Init init = xavier(scheme) ? Init.xavierNormal() : Init.heNormal();
        double weight = init.weights(1, fanIn, fanOut, new Random(1)).get(0, 0);
        return weight / Matrix.randn(1, 1, new Random(1)).get(0, 0);
    }
}
