package dl4jcourse.exercise.loss;

import dl4jcourse.exercise.Draws;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;
import dl4jcourse.nn.loss.SoftmaxCrossEntropy;
import java.util.Random;

/** A bug hunt: the gradient of softmax with cross-entropy, divided by the wrong number. */
final class LogitGradientExercise {
    private LogitGradientExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("4.4", "Matrix logitGradient(Matrix z, Matrix y)", 20, 10)
                .reference((Matrix z, Matrix y) -> new SoftmaxCrossEntropy().gradient(z, y))
                .example(Matrix.of(new double[][] {{2, 4, 6}, {1, 1, 1}}), classes(3, 0, 2))
                .more(LogitGradientExercise::draw)
                .edge(Matrix.row(0, 10, 0), classes(3, 0))
                .mistake(
                        "counts-classes",
                        (Matrix z, Matrix y) -> difference(z, y).div(z.cols()))
                .mistake("sum-instead-of-mean", (Matrix z, Matrix y) -> difference(z, y))
                .mistake(
                        "divided-twice",
                        (Matrix z, Matrix y) -> mean(difference(z, y).div(z.rows())))
                .mistake(
                        "divided-by-outputs",
                        (Matrix z, Matrix y) -> mean(difference(z, y).div(z.cols())))
                .mistake(
                        "wrong-axis",
                        (Matrix z, Matrix y) -> mean(SoftmaxCrossEntropy.softmax(z.transpose())
                                .transpose()
                                .sub(y)))
                .mistake("forgot-targets", (Matrix z, Matrix y) -> mean(SoftmaxCrossEntropy.softmax(z)))
                .planted("counts-classes")
                .build();
    }

    private static Object[] draw(Random random) {
        int n = 2 + random.nextInt(4);
        int k = 2 + random.nextInt(3);
        return new Object[] {
            Matrix.of(Draws.table(random, n, k)),
            classes(k, random.ints(n, 0, k).toArray())
        };
    }

    /** One-hot rows of K classes. */
    private static Matrix classes(int k, int... ofExamples) {
        return Matrix.of(ofExamples.length, k, (n, j) -> ofExamples[n] == j ? 1 : 0);
    }

    private static Matrix difference(Matrix z, Matrix y) {
        return SoftmaxCrossEntropy.softmax(z).sub(y);
    }

    private static Matrix mean(Matrix ofExamples) {
        return ofExamples.div(ofExamples.rows());
    }
}
