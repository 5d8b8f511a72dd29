package dl4jcourse.exercise.backpropagation;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;

/** The central difference of a polynomial. */
final class CentralDifferenceExercise {
    private static final double[] STEPS = {0.5, 0.25, 0.1};

    private CentralDifferenceExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("5.1", "double centralDifference(double[] c, double x, double h)", 20, 8)
                .reference((double[] c, Double x, Double h) -> (f(c, x + h) - f(c, x - h)) / (2 * h))
                .example(new double[] {0, 0, 1}, 3.0, 0.1)
                .example(new double[] {1, 2, 0, 1}, 2.0, 0.5)
                .more(random -> new Object[] {
                    Draws.vector(random, 4 + random.nextInt(2)), Draws.number(random), STEPS[random.nextInt(3)]
                })
                .edge(new double[] {7}, 1.0, 0.5)
                .edge(new double[] {1, -1, 2, 3}, 0.0, 1e-4)
                .mistake("forward-difference", (double[] c, Double x, Double h) -> (f(c, x + h) - f(c, x)) / h)
                .mistake("backward-difference", (double[] c, Double x, Double h) -> (f(c, x) - f(c, x - h)) / h)
                .mistake("divided-by-h", (double[] c, Double x, Double h) -> (f(c, x + h) - f(c, x - h)) / h)
                .mistake("precedence", (double[] c, Double x, Double h) -> (f(c, x + h) - f(c, x - h)) / 2 * h)
                .mistake("sign", (double[] c, Double x, Double h) -> (f(c, x - h) - f(c, x + h)) / (2 * h))
                .mistake("exact-derivative", (double[] c, Double x, Double h) -> derivative(c, x))
                .mistake(
                        "reversed",
                        (double[] c, Double x, Double h) -> (f(reversed(c), x + h) - f(reversed(c), x - h)) / (2 * h))
                .mistake("not-a-slope", (double[] c, Double x, Double h) -> f(c, x))
                .tolerance(1e-6) // rounding, divided by h
                .build();
    }

    /** c₀ + c₁x + c₂x² + … by Horner's rule. */
    private static double f(double[] c, double x) {
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) sum = sum * x + c[i];
        return sum;
    }

    private static double derivative(double[] c, double x) {
        double sum = 0;
        for (int i = c.length - 1; i >= 1; i--) sum = sum * x + i * c[i];
        return sum;
    }

    private static double[] reversed(double[] c) {
        double[] reversed = new double[c.length];
        for (int i = 0; i < c.length; i++) reversed[i] = c[c.length - 1 - i];
        return reversed;
    }
}
