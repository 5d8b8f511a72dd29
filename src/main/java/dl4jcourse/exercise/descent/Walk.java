package dl4jcourse.exercise.descent;

import dl4jcourse.exercise.Draws;
import dl4jcourse.nn.Matrix;
import dl4jcourse.optim.Optimizer;
import dl4jcourse.optim.State;
import dl4jcourse.optim.Step;
import java.util.Map;
import java.util.Random;

/** The way of one parameter, which begins at 0, through gradients that come one after another. */
final class Walk {
    /** The new place from the old one and the gradient; what else it needs it keeps in {@code memory}, zeros at first. */
    interface Rule {
        double next(double p, double g, double[] memory, int t);
    }

    private Walk() {}

    /** Where the parameter is after each step of an optimiser. */
    static double[] of(Optimizer optimizer, double[] gradients) {
        double[] path = new double[gradients.length];
        Matrix p = Matrix.row(0);
        State state = State.START;
        for (int i = 0; i < gradients.length; i++) {
            Step step = optimizer.step(Map.of("p", p), Map.of("p", Matrix.row(gradients[i])), state);
            p = step.params().get("p");
            state = step.state();
            path[i] = p.get(0, 0);
        }
        return path;
    }

    /** The same with a rule; t counts from 1. */
    static double[] of(double[] gradients, Rule rule) {
        double[] path = new double[gradients.length];
        double[] memory = new double[2];
        double p = 0;
        for (int i = 0; i < gradients.length; i++) {
            p = rule.next(p, gradients[i], memory, i + 1);
            path[i] = p;
        }
        return path;
    }

    /** Gradients that are not so small that ε matters. */
    static double[] gradients(Random random, int n) {
        double[] gradients = Draws.vector(random, n);
        for (int i = 0; i < n; i++)
            gradients[i] = Math.rint((gradients[i] + Math.copySign(0.5, gradients[i])) * 1e3) / 1e3;
        return gradients;
    }
}
