package dl4jcourse.exercise.overfitting;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.optim.L2;
import dl4jcourse.optim.Regularized;
import dl4jcourse.optim.Sgd;
import dl4jcourse.optim.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** One step of gradient descent with L2: the weights shrink, the biases do not. */
final class L2Exercise {
    private L2Exercise() {}

    /** An answer written as a rule for one array. */
    @FunctionalInterface
    private interface Rule {
        Matrix next(boolean weight, Matrix p, Matrix gradient);
    }

    static Exercise exercise() {
        return new ExerciseBuilder(
                        "8.4",
                        "Map<String, Matrix> l2Step(Map<String, Matrix> p, Map<String, Matrix> g, double a, double lambda)",
                        15,
                        10)
                .reference(L2Exercise::step)
                .example(params(new double[][] {{1, -2}}, 3), params(new double[][] {{0.5, 0}}, 1), 0.1, 0.5)
                .more(random -> {
                    int in = 1 + random.nextInt(3);
                    return new Object[] {drawn(random, in), drawn(random, in), rate(random), rate(random)};
                })
                .edge(params(new double[][] {{1, -2}}, 3), params(new double[][] {{0, 0}}, 0), 0.5, 0.25)
                .edge(params(new double[][] {{1, -2}}, 3), params(new double[][] {{4, 1}}, 2), 0.5, 0.0)
                .mistake(
                        "bias-too",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) -> each(
                                p, g, (weight, w, dW) -> w.sub(dW.add(w.mul(l)).mul(a))))
                .mistake(
                        "forgot-l2",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) ->
                                each(p, g, (weight, w, dW) -> w.sub(dW.mul(a))))
                .mistake("grows", L2Exercise::grown)
                .mistake(
                        "past-the-rate",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) -> step(p, g, a, l / a))
                .mistake(
                        "extra-two",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) -> step(p, g, a, 2 * l))
                .mistake(
                        "extra-half",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) -> step(p, g, a, l / 2))
                .mistake(
                        "absolute",
                        (Map<String, Matrix> p, Map<String, Matrix> g, Double a, Double l) -> each(
                                p,
                                g,
                                (weight, w, dW) ->
                                        w.sub(dW.add(w.map(Math::signum).mul(weight ? l : 0))
                                                .mul(a))))
                .build();
    }

    private static Map<String, Matrix> step(
            Map<String, Matrix> params, Map<String, Matrix> gradients, double rate, double lambda) {
        return new Regularized(new Sgd(rate), new L2(lambda))
                .step(params, gradients, State.START)
                .params();
    }

    /** As {@link #step}, but {@link L2} takes no negative λ. */
    private static Map<String, Matrix> grown(
            Map<String, Matrix> params, Map<String, Matrix> gradients, double rate, double lambda) {
        return each(
                params,
                gradients,
                (weight, w, dW) -> w.sub(dW.sub(w.mul(weight ? lambda : 0)).mul(rate)));
    }

    private static Map<String, Matrix> each(Map<String, Matrix> params, Map<String, Matrix> gradients, Rule rule) {
        Map<String, Matrix> next = new LinkedHashMap<>();
        params.forEach((key, p) -> next.put(key, rule.next(Regularized.isWeight(key), p, gradients.get(key))));
        return next;
    }

    private static Map<String, Matrix> params(double[][] w, double... b) {
        return new LinkedHashMap<>(Map.of("0_W", Matrix.of(w), "0_b", Matrix.row(b)));
    }

    private static Map<String, Matrix> drawn(Random random, int in) {
        Map<String, Matrix> params = params(Draws.table(random, 2, in), Draws.vector(random, 2));
        params.put("1_W", Matrix.of(Draws.table(random, 1, 2)));
        params.put("1_b", Matrix.row(Draws.vector(random, 1)));
        return params;
    }

    /** From 0.05 to 0.5. */
    private static double rate(Random random) {
        return (1 + random.nextInt(10)) / 20.0;
    }
}
