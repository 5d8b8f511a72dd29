package dl4jcourse.exercise.activation;

import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import java.util.Arrays;

/** A bug hunt: the derivatives of softmax, whose rows do not sum to 0 until the mistake is found. */
final class SoftmaxJacobianExercise {
    private SoftmaxJacobianExercise() {}

    /** ∂pⱼ/∂zₖ from pⱼ, pₖ and 1[j = k]. */
    @FunctionalInterface
    private interface Entry {
        double of(double pj, double pk, int same);
    }

    static Exercise exercise() {
        return new ExerciseBuilder("2.4", "double[][] softmaxJacobian(double[] p)", 20, 10)
                .reference((double[] p) -> table(p, (pj, pk, same) -> pj * (same - pk)))
                .example((Object) new double[] {0.2, 0.3, 0.5})
                .more(random -> new Object[] {
                    probabilities(random.ints(2 + random.nextInt(4), 1, 10).toArray())
                })
                .edge((Object) new double[] {0, 1, 0})
                .edge((Object) new double[] {1})
                .mistake("wrong-index", (double[] p) -> table(p, (pj, pk, same) -> pj * (same - pj)))
                .mistake("diagonal-only", (double[] p) -> table(p, (pj, pk, same) -> same * pj * (1 - pj)))
                .mistake("diagonal-as-the-rest", (double[] p) -> table(p, (pj, pk, same) -> -pj * pk))
                .mistake("factor-missing", (double[] p) -> table(p, (pj, pk, same) -> same - pk))
                .mistake(
                        "sign-beside-diagonal",
                        (double[] p) -> table(p, (pj, pk, same) -> same == 1 ? pj * (1 - pj) : pj * pk))
                .planted("wrong-index")
                .build();
    }

    private static double[][] table(double[] p, Entry entry) {
        return Matrix.of(p.length, p.length, (j, k) -> entry.of(p[j], p[k], j == k ? 1 : 0))
                .toArray();
    }

    private static double[] probabilities(int[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToDouble(n -> n / all).toArray();
    }
}
